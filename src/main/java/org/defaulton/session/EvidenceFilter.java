package org.defaulton.session;

/**
 * A filter for the list of all claims.
 *
 * @param use id of the use they are about; empty for any
 * @param kind "stated", "reported" or "assumed"; empty for any
 * @param source id of the source; empty for any
 * @param contradicted whether to show only claims that others contradict
 */
public record EvidenceFilter(String use, String kind, String source, boolean contradicted) {
    /** Lets all claims pass. */
    public static final EvidenceFilter NONE = new EvidenceFilter("", "", "", false);

    /** The same filter for another use. */
    public EvidenceFilter ofUse(String newUse) {
        return new EvidenceFilter(newUse, kind, source, contradicted);
    }

    /** The same filter for another kind. */
    public EvidenceFilter ofKind(String newKind) {
        return new EvidenceFilter(use, newKind, source, contradicted);
    }

    /** The same filter for another source. */
    public EvidenceFilter ofSource(String newSource) {
        return new EvidenceFilter(use, kind, newSource, contradicted);
    }

    /** The same filter with or without uncontradicted claims. */
    public EvidenceFilter contradicted(boolean only) {
        return new EvidenceFilter(use, kind, source, only);
    }
}

package org.defaulton.session;

/**
 * Which of all claims are looked at.
 *
 * @param use id of the use that they are about; empty for any
 * @param kind "stated", "reported" or "assumed"; empty for any
 * @param source id of the source; empty for any
 * @param contradicted whether only claims that other claims contradict
 */
public record EvidenceFilter(String use, String kind, String source, boolean contradicted) {
    /** All claims. */
    public static final EvidenceFilter NONE = new EvidenceFilter("", "", "", false);

    /** The same for another use. */
    public EvidenceFilter ofUse(String newUse) {
        return new EvidenceFilter(newUse, kind, source, contradicted);
    }

    /** The same for another kind. */
    public EvidenceFilter ofKind(String newKind) {
        return new EvidenceFilter(use, newKind, source, contradicted);
    }

    /** The same for another source. */
    public EvidenceFilter ofSource(String newSource) {
        return new EvidenceFilter(use, kind, newSource, contradicted);
    }

    /** The same with or without claims that nobody contradicts. */
    public EvidenceFilter contradicted(boolean only) {
        return new EvidenceFilter(use, kind, source, only);
    }
}

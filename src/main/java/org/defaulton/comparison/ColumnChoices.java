package org.defaulton.comparison;

/**
 * What somebody wants to see in the columns that can be changed; the empty text for what fits the member best.
 *
 * @param country of the column of another country: code, ISO 3166-1 alpha-2
 * @param objection id of the objection control that is sent
 * @param outcome "granted", "partly-granted" or "refused"
 */
public record ColumnChoices(String country, String objection, String outcome) {
    /** Whatever fits best; an objection is granted. */
    public static final ColumnChoices BEST = new ColumnChoices("", "", "granted");
}

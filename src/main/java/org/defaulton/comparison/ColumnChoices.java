package org.defaulton.comparison;

import org.defaulton.scenario.RequestState;

/**
 * What the person picked for the columns that can be changed; empty for what fits the member best.
 *
 * @param country of the column of another country: code, ISO 3166-1 alpha-2
 * @param objection id of the objection control that is sent
 * @param outcome what the platform decides
 */
public record ColumnChoices(String country, String objection, RequestState outcome) {
    /** What fits best, with the objection granted. */
    public static final ColumnChoices BEST = new ColumnChoices("", "", RequestState.GRANTED);
}

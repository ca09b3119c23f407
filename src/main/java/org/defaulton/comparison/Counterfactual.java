package org.defaulton.comparison;

/** A line over time: what was made, or what was used in a history that the member has had or might have had. */
public enum Counterfactual {
    /** Everything that the member made, used or not. */
    MADE,
    /** No choice on any control that governs the use. */
    NOTHING,
    /** The member's choices as the regulator reads a late opt-out, beside the platform's reading. */
    REGULATOR,
    /** The member's choices. */
    YOU,
    /** Stopped by the member from the day of joining on. */
    DAY_ONE
}

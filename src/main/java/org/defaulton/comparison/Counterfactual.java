package org.defaulton.comparison;

/** A line over time: what was made, or what was used in the member's own history or in another one. */
public enum Counterfactual {
    /** Everything that the member made, used or not. */
    MADE,
    /** No choice on any control that governs the use. */
    NOTHING,
    /** The member's choices, and a late opt-out as somebody else reads it, such as a regulator. */
    REGULATOR,
    /** The member's choices. */
    YOU,
    /** Stopped by the member from the day of joining on. */
    DAY_ONE
}

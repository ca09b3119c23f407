package org.defaulton.comparison;

/** A line over time: what was made, or what was used in the member's own history or in another one. */
public enum Counterfactual {
    /** Everything that the member made, used or not. */
    MADE,
    /** No choice on any control that governs the use. */
    NOTHING,
    /** The member's choices, with another interpretation of a late opt-out than the platform's, such as a regulator's. */
    REGULATOR,
    /** The member's choices. */
    YOU,
    /** Stopped by the member from the day of joining on. */
    DAY_ONE
}

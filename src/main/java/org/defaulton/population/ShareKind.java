package org.defaulton.population;

/** The inputs of the model of all members. All but {@link #DEPENDENCE} are shares of members, 0 to 1. */
public enum ShareKind {
    /** Who notices the setting. */
    NOTICES,
    /** Who would rather be out. */
    PREFERS_OFF,
    /** Who says that they want to be in. */
    PREFERS_ON,
    /** Who says yes at a prompt. */
    ACCEPTS,
    /** Who gets it done if they want something other than the default. */
    COMPLETES,
    /** The correlation between noticing, objecting and getting it done, 0 to {@link #MOST_DEPENDENCE}. */
    DEPENDENCE;

    /** The highest value offered: above it, nearly everybody who noticed would object. */
    public static final double MOST_DEPENDENCE = 0.6;
}

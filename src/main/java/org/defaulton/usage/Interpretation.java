package org.defaulton.usage;

/** What becomes of items made before switching off, on which the sources disagree. */
public enum Interpretation {
    /** The platform's text: nothing enters later runs. */
    PLATFORM,
    /**
     * A regulator's text: items made before switching off still enter later runs. It says so of some members and of stops
     * that began on or after a day, as the use has it in {@link org.defaulton.scenario.LateOptOut.DisputedInterpretation}; for all
     * others it is the same as the platform's.
     */
    REGULATOR
}

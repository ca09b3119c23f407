package org.defaulton.usage;

/** What happens to items made before switching off, on which the sources disagree. */
public enum Interpretation {
    /** The platform's text: nothing enters later runs. */
    PLATFORM,
    /**
     * A regulator's text: items made before switching off still enter later runs. It applies to some members and to
     * stops that began on or after a day, as defined in {@link
     * org.defaulton.scenario.LateOptOut.DisputedInterpretation}; for all others it is the same as the platform's.
     */
    REGULATOR
}

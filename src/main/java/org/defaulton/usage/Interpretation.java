package org.defaulton.usage;

/** How a late opt-out is read: what happens to items made before switching off, on which the sources disagree. */
public enum Interpretation {
    /** The platform's text: nothing enters later runs. */
    PLATFORM,
    /**
     * What somebody else says, such as a regulator: items made before switching off still enter later runs. It applies
     * to some members and to stops that began on or after a day, as defined in {@link
     * org.defaulton.scenario.LateOptOut.DisputedInterpretation}; for all others it is the same as the platform's.
     */
    REGULATOR
}

package org.defaulton.usage;

/** Which readings of a late opt-out somebody looks at. */
public enum Readings {
    /** Only as the company's text reads. */
    PLATFORM,
    /** Only as the regulator reads it. */
    REGULATOR,
    /** Both, side by side where they differ. */
    BOTH;

    /** The reading that the member's own line is drawn with. */
    public Reading main() {
        return this == REGULATOR ? Reading.REGULATOR : Reading.PLATFORM;
    }
}

package org.defaulton.usage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which readings of a late opt-out somebody looks at. */
public enum InterpretationChoice {
    /** Only as the company's text reads. */
    @JsonProperty("PLATFORM")
    PLATFORM,
    /** Only as the regulator reads it. */
    @JsonProperty("REGULATOR")
    REGULATOR,
    /** Both, side by side where they differ. */
    @JsonProperty("BOTH")
    BOTH;

    /** The reading that the member's own line is drawn with. */
    public Interpretation main() {
        return this == REGULATOR ? Interpretation.REGULATOR : Interpretation.PLATFORM;
    }
}

package org.defaulton.usage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which interpretations of a late opt-out are shown. */
public enum InterpretationChoice {
    /** Only the platform's. */
    @JsonProperty("PLATFORM")
    PLATFORM,
    /** Only the other one, such as a regulator's. */
    @JsonProperty("REGULATOR")
    REGULATOR,
    /** Both, side by side where they differ. */
    @JsonProperty("BOTH")
    BOTH;

    /** The interpretation used for the member's own line. */
    public Interpretation main() {
        return this == REGULATOR ? Interpretation.REGULATOR : Interpretation.PLATFORM;
    }
}

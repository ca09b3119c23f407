package org.defaulton.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an effect goes. */
public enum EffectKind {
    /** The flow no longer runs. */
    @JsonProperty("stop")
    STOP,
    /** A part of the use ends, the flow still runs. */
    @JsonProperty("limit")
    LIMIT
}

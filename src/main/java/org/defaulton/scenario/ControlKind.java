package org.defaulton.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a member does with a control. */
public enum ControlKind {
    /** Switches between "on" and "off". */
    @JsonProperty("toggle")
    TOGGLE,
    /** Picks one of several values. */
    @JsonProperty("choice")
    CHOICE,
    /** Sends a request that somebody decides on; takes "sent", "withdrawn", "granted", "partly-granted", "refused". */
    @JsonProperty("objection")
    OBJECTION
}

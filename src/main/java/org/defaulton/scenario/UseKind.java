package org.defaulton.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a use takes data. */
public enum UseKind {
    /** In runs on certain days; what a run took stays in the model. */
    @JsonProperty("training")
    TRAINING,
    /** On every day on which it is allowed; it retains nothing. */
    @JsonProperty("ongoing")
    ONGOING
}

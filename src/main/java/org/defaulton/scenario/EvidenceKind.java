package org.defaulton.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why the app says something. */
public enum EvidenceKind {
    /** The company or a regulator says so in its own text. */
    @JsonProperty("stated")
    STATED,
    /** The press or another third party says so. */
    @JsonProperty("reported")
    REPORTED,
    /** Nobody says so; the simulator needs a value and takes this one. */
    @JsonProperty("assumed")
    ASSUMED
}

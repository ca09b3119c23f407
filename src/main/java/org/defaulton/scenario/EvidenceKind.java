package org.defaulton.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of evidence behind what the app says. */
public enum EvidenceKind {
    /** The company or a regulator says so in its own text. */
    @JsonProperty("stated")
    STATED,
    /** The press or another third party says so. */
    @JsonProperty("reported")
    REPORTED,
    /** No source says so; the simulator needs a value and assumes this one. */
    @JsonProperty("assumed")
    ASSUMED
}

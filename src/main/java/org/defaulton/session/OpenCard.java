package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An open card, identified by its subject.
 *
 * @param kind the kind of its subject
 * @param id of the row of data, the use or the event; the day of a training run
 */
public record OpenCard(@JsonProperty("kind") CardKind kind, @JsonProperty("id") String id) {
    /** The kinds of subjects of cards. */
    public enum CardKind {
        /** A row of data in the flow. */
        @JsonProperty("data")
        DATA,
        /** The ribbon of a row of data in the flow. */
        @JsonProperty("ribbon")
        RIBBON,
        /** A use in the flow. */
        @JsonProperty("use")
        USE,
        /** An event on the timeline. */
        @JsonProperty("event")
        EVENT,
        /** A training run on the timeline. */
        @JsonProperty("run")
        RUN
    }
}

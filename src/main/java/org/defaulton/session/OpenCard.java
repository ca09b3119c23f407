package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A card that was opened, and what it is about.
 *
 * @param kind what it is about
 * @param id of the row of data, the use or the event; for a run, its day
 */
public record OpenCard(@JsonProperty("kind") CardKind kind, @JsonProperty("id") String id) {
    /** What a card can be about. */
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

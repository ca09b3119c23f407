package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** What happens to the member, the day and the choices. */
public sealed interface HistoryEvent extends SessionEvent {
    /** Days, members and choices can be undone; looking around and typing cannot. */
    sealed interface Undoable extends HistoryEvent {
    }

    /** Another member, or the same in another country or of another age. */
    record MemberChosen(@JsonProperty("member") String member, @JsonProperty("country") String country,
            @JsonProperty("age") int age) implements Undoable {}

    /** Another simulated day. */
    record DateMoved(@JsonProperty("to") LocalDate to) implements Undoable {}

    /** A control was set; the day is that on which it counts. */
    record Chosen(@JsonProperty("control") String control, @JsonProperty("value") String value,
            @JsonProperty("at") LocalDate at) implements Undoable {}

    /** The reviewed request was sent on a day: the draft becomes a request. */
    record RequestSent(@JsonProperty("at") LocalDate at) implements Undoable {}

    /** The last undoable event was taken back. */
    record Undone() implements HistoryEvent {}

    /** What was taken back was done again. */
    record Redone() implements HistoryEvent {}
}

package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Member;

/** Events of the member, the day and the choices. */
public sealed interface HistoryEvent extends SessionEvent {
    /** Changes of the day, member or choices can be undone; navigation and typing cannot. */
    sealed interface Undoable extends HistoryEvent {
    }

    /** Another member was chosen, or the same one in another country, of another age, or with other traits. */
    record MemberChosen(@JsonProperty("member") String member, @JsonProperty("country") String country,
            @JsonProperty("age") int age, @JsonProperty("traits") List<String> traits) implements Undoable {
        public MemberChosen {
            traits = List.copyOf(traits);
        }

        /** A member as described. */
        public static MemberChosen of(Member member) {
            return new MemberChosen(member.id(), member.country(), member.age(), member.traits());
        }
    }

    /** A member file was opened, and its member chosen. */
    record MemberOpened(@JsonProperty("member") OpenedMember member) implements Undoable {}

    /** The simulated day was changed. */
    record DateMoved(@JsonProperty("to") LocalDate to) implements Undoable {}

    /** A control was set, with effect from the day. */
    record Chosen(@JsonProperty("control") String control, @JsonProperty("value") String value,
            @JsonProperty("at") LocalDate at) implements Undoable {}

    /** A pop-up or confirmation was answered: the control was set, with effect from the day. */
    record PromptAnswered(@JsonProperty("control") String control, @JsonProperty("value") String value,
            @JsonProperty("at") LocalDate at) implements Undoable {}

    /** A pop-up was closed without an answer; it had asked from a day on. */
    record PopUpDeclined(@JsonProperty("control") String control, @JsonProperty("opened") LocalDate asksFrom,
            @JsonProperty("at") LocalDate at) implements Undoable {}

    /** The reviewed request was sent on a day: the draft becomes a request. */
    record RequestSent(@JsonProperty("at") LocalDate at) implements Undoable {}

    /** The last undoable event was undone. */
    record Undone() implements HistoryEvent {}

    /** The last undone event was redone. */
    record Redone() implements HistoryEvent {}
}

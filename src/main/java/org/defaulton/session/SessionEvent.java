package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;

/**
 * An event of a session. A session consists only of its events, in order. Each part of the state has its own kind of
 * events.
 *
 * <p>Events stay in people’s files: the names in the annotations are those in the files and outlive the names in Java.
 */
public sealed interface SessionEvent permits SessionEvent.Started, SessionEvent.TakenBack, HistoryEvent, MirrorEvent,
        PromptEvent, FormEvent, ImpactEvent, EvidenceEvent, CompareEvent, ColumnFormEvent, CardEvent, WindowStateEvent {
    /** The session begins with a member on a day. */
    record Started(@JsonProperty("scenario") String scenario, @JsonProperty("member") String member,
            @JsonProperty("country") String country, @JsonProperty("age") int age, @JsonProperty("date") LocalDate date,
            @JsonProperty("traits") List<String> traits) implements SessionEvent {
        public Started {
            traits = List.copyOf(traits);
        }

        /** With a member as described, on the first day of the scenario. */
        public static Started of(Scenario scenario, Member member) {
            return new Started(scenario.id(), member.id(), member.country(), member.age(), scenario.start(),
                    member.traits());
        }
    }

    /** The last event of any kind was reverted because the resulting state could not be shown. */
    record TakenBack() implements SessionEvent {}
}

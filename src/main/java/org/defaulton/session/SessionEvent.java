package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * An event of a session. A session consists only of its events, in order. Each part of the state has its own kind of
 * events.
 *
 * <p>Events stay in people’s files: the names in the annotations are those in the files and outlive the names in Java.
 */
public sealed interface SessionEvent permits SessionEvent.Started, SessionEvent.TakenBack, HistoryEvent, MirrorEvent, PromptEvent,
        FormEvent, ImpactEvent, EvidenceEvent, CompareEvent, ColumnFormEvent, CardEvent, WindowStateEvent {
    /** The session begins with a member on a day. */
    record Started(@JsonProperty("scenario") String scenario, @JsonProperty("member") String member,
            @JsonProperty("country") String country, @JsonProperty("age") int age,
            @JsonProperty("date") LocalDate date) implements SessionEvent {}

    /** The last event of any kind was reverted because the resulting state could not be shown. */
    record TakenBack() implements SessionEvent {}
}

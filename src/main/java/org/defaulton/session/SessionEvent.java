package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * What happened in a session. A session is nothing but these, in order. Every part of the state has a kind of its own.
 *
 * <p>Events stay in people’s files: the names in the annotations are those in the files and outlive the names in Java.
 */
public sealed interface SessionEvent permits SessionEvent.Started, SessionEvent.TakenBack, HistoryEvent, MirrorEvent,
        FormEvent, ImpactEvent, EvidenceEvent, CompareEvent, ColumnFormEvent, CardEvent, WindowStateEvent {
    /** The session begins with a member on a day. */
    record Started(@JsonProperty("scenario") String scenario, @JsonProperty("member") String member,
            @JsonProperty("country") String country, @JsonProperty("age") int age,
            @JsonProperty("date") LocalDate date) implements SessionEvent {}

    /** The last event of any kind was taken back, because what it led to could not be shown. */
    record TakenBack() implements SessionEvent {}
}

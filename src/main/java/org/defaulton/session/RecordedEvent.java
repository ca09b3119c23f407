package org.defaulton.session;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An event with its circumstances.
 *
 * @param seq sequence number in the session, from 1, without gaps
 * @param wall wall-clock time
 * @param monotonicNanos monotonic time in nanoseconds, comparable only within one run of the app
 * @param simulated the simulated day before the event
 * @param actor who caused it
 * @param event what happened
 */
public record RecordedEvent(long seq, Instant wall, long monotonicNanos, LocalDate simulated, Actor actor,
        SessionEvent event) {}

package org.defaulton.session;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * What a session needs from outside.
 *
 * @param log where its events are kept
 * @param wall the wall clock
 * @param nanos a monotonic clock in nanoseconds, such as {@link System#nanoTime}
 * @param thread runs tasks on the one thread that uses the session, later, in the order given
 */
public record SessionPorts(EventLog log, InstantSource wall, LongSupplier nanos, Executor thread) {}

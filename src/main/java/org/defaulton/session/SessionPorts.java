package org.defaulton.session;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * What a session needs from outside.
 *
 * @param log stores its events
 * @param wall the wall clock
 * @param nanos a monotonic clock in nanoseconds, such as {@link System#nanoTime}
 * @param thread runs tasks later on the one thread that uses the session, in the order given
 */
public record SessionPorts(EventLog log, InstantSource wall, LongSupplier nanos, Executor thread) {}

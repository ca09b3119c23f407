package org.defaulton.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text behind claims.
 *
 * @param id stable id within the scenario
 * @param title its title, short enough for one line
 * @param publisher who says it
 * @param address the canonical address, shown and copied but never opened; null if none is public
 * @param date when it was published, null if unknown
 * @param reliability how close the copy that was read is to the original; null for the simulator itself
 * @param readIn how the text was read, such as "a stored copy"; null if it was read as published
 */
public record Source(String id, String title, String publisher, @Nullable String address, @Nullable LocalDate date,
        @Nullable Reliability reliability, @Nullable String readIn) {}

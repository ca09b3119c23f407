package org.defaulton.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that claims rest on.
 *
 * @param id stable id within the scenario
 * @param title what the text is called, short enough for one line
 * @param publisher who speaks
 * @param address the canonical address, shown and copied but never opened; null where none is public
 * @param date when it was published, null where no date was found
 * @param reliability how close the copy that was read is to its owner; null for the simulator itself
 * @param readIn how the text was read, such as "a stored copy"; null where it was read as published
 */
public record Source(String id, String title, String publisher, @Nullable String address, @Nullable LocalDate date,
        @Nullable Reliability reliability, @Nullable String readIn) {}

package org.defaulton.usage;

import java.time.LocalDate;

/**
 * Days without a gap.
 *
 * @param from first day
 * @param until first day after it, {@link #NO_END} for none
 */
record DayRange(LocalDate from, LocalDate until) {
    static final LocalDate NO_END = LocalDate.MAX;
    static final DayRange ALWAYS = new DayRange(LocalDate.MIN, NO_END);

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The last day of the range up to the given day, which must not be before the range. */
    LocalDate lastUpTo(LocalDate day) {
        return until.isAfter(day) ? day : until.minusDays(1);
    }
}

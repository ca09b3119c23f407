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

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The span's last day that is not after the given one, which must not be before the span. */
    LocalDate lastUpTo(LocalDate day) {
        return until.isAfter(day) ? day : until.minusDays(1);
    }
}

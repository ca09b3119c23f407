package org.defaulton.scenario;

import java.time.LocalDate;

/** The days that people can choose; a timeline of thousands of years would take minutes to draw. */
public final class DayLimits {
    /** The first day. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    /** The last day. */
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private DayLimits() {
    }

    /** Whether the day is within the limits. */
    public static boolean contain(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}

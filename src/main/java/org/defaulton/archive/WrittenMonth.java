package org.defaulton.archive;

import java.time.YearMonth;

/**
 * The month of a written date. If day and month could be swapped, it holds both readings.
 *
 * @param monthFirst the month if it comes before the day
 * @param dayFirst the month if it comes after the day
 * @param order the order that follows from the date itself
 */
record WrittenMonth(YearMonth monthFirst, YearMonth dayFirst, DateOrder order) {
    /** The order of day and month in a date. */
    enum DateOrder {
        /** The order is unclear or does not matter. */
        UNKNOWN,
        /** The month comes first, because the second number is not a month. */
        MONTH_FIRST,
        /** The day comes first, because the first number is not a month. */
        DAY_FIRST
    }

    static WrittenMonth certain(int year, int month) {
        YearMonth written = YearMonth.of(year, month);
        return new WrittenMonth(written, written, DateOrder.UNKNOWN);
    }
}

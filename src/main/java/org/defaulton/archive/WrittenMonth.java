package org.defaulton.archive;

import java.time.YearMonth;

/**
 * The month of a date as written. Where the day could be the month and the other way round, both are here.
 *
 * @param monthFirst if the month comes before the day
 * @param dayFirst if the day comes before the month
 * @param order what the date itself says about that
 */
record WrittenMonth(YearMonth monthFirst, YearMonth dayFirst, DateOrder order) {
    /** What a date says about the order of days and months. */
    enum DateOrder {
        /** Nothing, or it does not matter. */
        UNKNOWN,
        /** The month comes first, as there is no such day. */
        MONTH_FIRST,
        /** The day comes first, as there is no such month. */
        DAY_FIRST
    }

    static WrittenMonth certain(int year, int month) {
        YearMonth written = YearMonth.of(year, month);
        return new WrittenMonth(written, written, DateOrder.UNKNOWN);
    }
}

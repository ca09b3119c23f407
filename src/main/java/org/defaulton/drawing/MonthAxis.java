package org.defaulton.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Months along a line, all of the same width.
 *
 * @param first the month at the left end
 * @param count the number of months, at least 1
 * @param left x of the left end, in pixels
 * @param width in pixels
 */
public record MonthAxis(YearMonth first, int count, double left, double width) {
    private static final double DAYS = ChronoUnit.MONTHS.getDuration().toSeconds() / 86_400.0;

    /** The x of the first day of a month, 0 for the first month. */
    public double x(double month) {
        return left + width * month / Math.max(1, count - 1);
    }

    /** The x of the day. */
    public double x(LocalDate day) {
        return x(first.atDay(1).until(day, ChronoUnit.DAYS) / DAYS);
    }

    /** The month nearest to x; beyond an end, the month of that end. */
    public int month(double x) {
        return width <= 0 ? 0 : Math.clamp(Math.round((x - left) / width * (count - 1)), 0, count - 1);
    }

    /** The right end. */
    public double right() {
        return left + width;
    }
}

package org.defaulton.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Months along a line, all of them equally long.
 *
 * @param first the month at the left end
 * @param count how many months there are, at least 1
 * @param left where the line begins, in pixels
 * @param width its length in pixels
 */
public record MonthAxis(YearMonth first, int count, double left, double width) {
    private static final double DAYS = ChronoUnit.MONTHS.getDuration().toSeconds() / 86_400.0;

    /** Where the first day of a month lies, 0 for the first month. */
    public double x(double month) {
        return left + width * month / Math.max(1, count - 1);
    }

    /** Where the day lies. */
    public double x(LocalDate day) {
        return x(first.atDay(1).until(day, ChronoUnit.DAYS) / DAYS);
    }

    /** The month nearest to a place; beyond an end it is the month of that end. */
    public int month(double x) {
        return width <= 0 ? 0 : Math.clamp(Math.round((x - left) / width * (count - 1)), 0, count - 1);
    }

    /** The right end. */
    public double right() {
        return left + width;
    }
}

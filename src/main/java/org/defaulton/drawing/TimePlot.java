package org.defaulton.drawing;

import java.time.LocalDate;

/**
 * Where days and counts lie.
 *
 * @param axis the days
 * @param counts the counts
 */
public record TimePlot(DayAxis axis, CountAxis counts) {
    /** Where the day lies, on a whole pixel. */
    public double x(LocalDate day) {
        return Math.rint(axis.x(day));
    }

    /** Where the count lies, on a whole pixel. */
    public double y(long items) {
        return counts.y(items);
    }

    /** Where the count lies on the day, between pixels, too. */
    PixelPoint spot(LocalDate day, long items) {
        return new PixelPoint(axis.x(day), counts.at((double) items));
    }

    /** The left end. */
    public double left() {
        return axis.left();
    }

    /** The right end. */
    public double right() {
        return axis.left() + axis.width();
    }

    /** Where the largest count of the scale lies. */
    public double top() {
        return counts.top();
    }

    /** Where 0 lies. */
    public double bottom() {
        return counts.bottom();
    }
}

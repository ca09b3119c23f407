package org.defaulton.drawing;

import java.time.LocalDate;

/**
 * The axes of a chart over time.
 *
 * @param axis the days
 * @param counts the counts
 */
public record TimePlot(DayAxis axis, CountAxis counts) {
    /** The x of the day, on a whole pixel. */
    public double x(LocalDate day) {
        return Math.rint(axis.x(day));
    }

    /** The y of the count, on a whole pixel. */
    public double y(long items) {
        return counts.y(items);
    }

    /** The point of the count on the day, with fractions of a pixel. */
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

    /** The y of the largest count of the scale. */
    public double top() {
        return counts.top();
    }

    /** The y of 0. */
    public double bottom() {
        return counts.bottom();
    }
}

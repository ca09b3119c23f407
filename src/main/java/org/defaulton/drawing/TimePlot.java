package org.defaulton.drawing;

import java.time.LocalDate;

/**
 * Where days and counts lie.
 *
 * @param axis the days
 * @param scale the counts
 * @param top where the largest count of the scale lies
 * @param bottom where 0 lies
 */
public record TimePlot(DayAxis axis, CountScale scale, double top, double bottom) {
    /** Where the day lies, on a whole pixel. */
    public double x(LocalDate day) {
        return Math.rint(axis.x(day));
    }

    /** Where the count lies, on a whole pixel. */
    public double y(long items) {
        return Math.rint(bottom - (bottom - top) * items / scale.top());
    }

    /** Where the count lies on the day, between pixels, too. */
    PixelPoint spot(LocalDate day, long items) {
        return new PixelPoint(axis.x(day), bottom - (bottom - top) * items / scale.top());
    }

    /** The left end. */
    public double left() {
        return axis.left();
    }

    /** The right end. */
    public double right() {
        return axis.left() + axis.width();
    }
}

package org.defaulton.drawing;

/**
 * Counts along a vertical axis.
 *
 * @param scale the counts
 * @param top y of the largest count of the scale, in pixels
 * @param bottom y of 0, in pixels
 */
public record CountAxis(CountScale scale, double top, double bottom) {
    /** The y of the count, with fractions of a pixel. */
    public double at(double count) {
        return bottom - (bottom - top) * count / scale.top();
    }

    /** The y of the count, on a whole pixel. */
    public double y(long count) {
        return Math.rint(at((double) count));
    }
}

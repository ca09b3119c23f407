package org.defaulton.drawing;

/**
 * Counts along an upright line.
 *
 * @param scale the counts
 * @param top where the largest count of the scale lies, in pixels
 * @param bottom where 0 lies, in pixels
 */
public record CountAxis(CountScale scale, double top, double bottom) {
    /** Where the count lies, between pixels, too. */
    public double at(double count) {
        return bottom - (bottom - top) * count / scale.top();
    }

    /** Where the count lies, on a whole pixel. */
    public double y(long count) {
        return Math.rint(at((double) count));
    }
}

package org.defaulton.drawing;

/** The curve that ribbons and threads follow: level at both ends, both control points half-way. */
public final class FlowCurve {
    private static final int STEPS = 40;

    private FlowCurve() {
    }

    /**
     * The height of the curve.
     *
     * @param share of the way from left to right, 0 to 1
     * @param from height at 0
     * @param to height at 1
     */
    public static double at(double share, double from, double to) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (across(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return from + (to - from) * low * low * (3 - 2 * low);
    }

    private static double across(double t) {
        return 1.5 * t * (1 - t) + t * t * t;
    }
}

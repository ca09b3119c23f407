package org.defaulton.drawing;

/** The curve that ribbons and threads follow: horizontal at both ends, with both control points halfway. */
public final class FlowCurve {
    private static final int STEPS = 40;

    private FlowCurve() {
    }

    /**
     * The y of the curve.
     *
     * @param share of the way from left to right, 0 to 1
     * @param from y at 0
     * @param to y at 1
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

    /** The curve from one point to another. */
    static PathOutline way(double fromX, double from, double toX, double to) {
        double middle = (fromX + toX) / 2;
        return PathOutline.from(fromX, from).curve(middle, from, middle, to, toX, to);
    }

    /** The area along the curve, which is its top edge. */
    static PathOutline band(double fromX, double from, double toX, double to, double width) {
        double middle = (fromX + toX) / 2;
        return way(fromX, from, toX, to).line(toX, to + width)
                .curve(middle, to + width, middle, from + width, fromX, from + width)
                .close();
    }

    /** The top and bottom edges of that area. */
    static PathOutline edges(double fromX, double from, double toX, double to, double width) {
        return way(fromX, from, toX, to).and(way(fromX, from + width, toX, to + width));
    }

    private static double across(double t) {
        return 1.5 * t * (1 - t) + t * t * t;
    }
}

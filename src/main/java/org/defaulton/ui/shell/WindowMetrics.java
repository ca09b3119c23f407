package org.defaulton.ui.shell;

/**
 * The layout for a window size.
 *
 * @param bothVoices whether mirror and impact side fit side by side
 * @param mirror width of the mirror in pixels
 * @param gap between the two in pixels
 * @param compact whether the smaller type is used
 * @param large whether the larger type is used
 * @param brief whether the answers have room only for their figures
 * @param low whether the window has so few lines of text that everything but the two sides shrinks
 * @param width of the window in pixels, converted to the usual text size
 * @param factor 1 for the usual text size
 */
record WindowMetrics(boolean bothVoices, double mirror, double gap, boolean compact, boolean large, boolean brief,
        boolean low, double width, double factor) {
    private static final double SMALL = 1024;
    private static final double USUAL = 1280;
    private static final double LARGE = 1920;
    private static final double BOTH_FROM = 936;
    private static final double LOW_BELOW = 560;
    private static final double USUAL_HEIGHT = 720;
    private static final double NARROW_BELOW = 680;
    /** The width of the impact side and of the window's margins. */
    private static final double SENTENCES_FROM = 640 + 24;

    /**
     * Computes the layout.
     *
     * @param width of the window in pixels
     * @param height of the window in pixels
     * @param textFactor 1 for the usual text size
     */
    static WindowMetrics of(double width, double height, double textFactor) {
        double room = width / textFactor;
        double mirror = room < USUAL ? between(room, SMALL, 360, USUAL, 536) : between(room, USUAL, 536, LARGE, 640);
        double gap = room < 1200 ? 20 : room < 1600 ? 32 : 48;
        boolean flat = height / textFactor < USUAL_HEIGHT;
        boolean bothVoices = room >= BOTH_FROM;
        return new WindowMetrics(bothVoices, mirror * textFactor, gap, room < 1200 || flat, room >= 1600,
                bothVoices && flat && room - mirror - gap < SENTENCES_FROM, height / textFactor < LOW_BELOW, room,
                textFactor);
    }

    /** Whether the bar has no room for what the window title also says. */
    boolean narrow() {
        return width < NARROW_BELOW;
    }

    private static double between(double x, double x0, double y0, double x1, double y1) {
        double share = Math.clamp((x - x0) / (x1 - x0), 0, 1);
        return y0 + share * (y1 - y0);
    }
}

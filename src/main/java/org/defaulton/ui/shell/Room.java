package org.defaulton.ui.shell;

/**
 * How a window's room is shared out.
 *
 * @param bothVoices whether mirror and impact fit side by side
 * @param mirror width of the mirror in pixels
 * @param gap between the two in pixels
 * @param compact whether type steps down
 * @param large whether type steps up
 * @param low whether so few lines of text fit that all but the two voices make themselves as flat as they can
 * @param width of the window in pixels, as it would be with text of the usual size
 * @param factor 1 for the usual text size
 */
record Room(boolean bothVoices, double mirror, double gap, boolean compact, boolean large, boolean low, double width,
        double factor) {
    private static final double SMALL = 1024;
    private static final double USUAL = 1280;
    private static final double LARGE = 1920;
    private static final double BOTH_FROM = 936;
    private static final double LOW_BELOW = 520;

    /**
     * Shares out the room.
     *
     * @param width of the window in pixels
     * @param height of the window in pixels
     * @param textFactor 1 for the usual text size
     */
    static Room of(double width, double height, double textFactor) {
        double room = width / textFactor;
        double mirror = room < USUAL ? between(room, SMALL, 360, USUAL, 536) : between(room, USUAL, 536, LARGE, 640);
        return new Room(room >= BOTH_FROM, mirror * textFactor, room < 1200 ? 20 : room < 1600 ? 32 : 48,
                room < 1200 || height / textFactor < 720, room >= 1600, height / textFactor < LOW_BELOW, room,
                textFactor);
    }

    private static double between(double x, double x0, double y0, double x1, double y1) {
        double share = Math.clamp((x - x0) / (x1 - x0), 0, 1);
        return y0 + share * (y1 - y0);
    }
}

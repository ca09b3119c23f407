package org.defaulton.drawing;

/**
 * Where a card goes.
 *
 * @param x left side
 * @param y upper side
 */
public record CardPosition(double x, double y) {
    private static final double GAP = 8;

    /**
     * Between the bars, so that no row, node or block is ever covered; below what it explains if there is room, else as
     * low as it goes.
     *
     * @param end right side of what it may cover
     * @param below the lower side of what is explained
     * @param width of the card
     * @param height of the card
     * @param room height that there is
     */
    public static CardPosition of(FlowColumns columns, double end, double below, double width, double height,
            double room) {
        boolean fits = below + GAP + height <= room;
        double left = columns.from() + GAP;
        double right = end - GAP - width;
        return new CardPosition(fits ? left : Math.max(left, right), Math.max(0, Math.min(below + GAP, room - height)));
    }

    /** The width of a card between the bars and what it must not cover. */
    public static double width(FlowColumns columns, double end, double em) {
        return Math.min(17.7 * em, end - columns.from() - 2 * GAP);
    }
}

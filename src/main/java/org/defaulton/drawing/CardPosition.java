package org.defaulton.drawing;

/**
 * The position of a card.
 *
 * @param x left edge
 * @param y top edge
 */
public record CardPosition(double x, double y) {
    private static final double GAP = 8;

    /**
     * Puts the card between the bars, so that it never covers a row, node or block; below what it explains if there is
     * room, otherwise as low as possible.
     *
     * @param end right edge of the area it may cover
     * @param below bottom edge of what it explains
     * @param width of the card
     * @param height of the card
     * @param room the available height
     */
    public static CardPosition of(FlowColumns columns, double end, double below, double width, double height,
            double room) {
        boolean fits = below + GAP + height <= room;
        double left = columns.from() + GAP;
        double right = end - GAP - width;
        return new CardPosition(fits ? left : Math.max(left, right), Math.max(0, Math.min(below + GAP, room - height)));
    }

    /** The width of a card between the bars and the part that it must not cover. */
    public static double width(FlowColumns columns, double end, double em) {
        return Math.min(17.7 * em, end - columns.from() - 2 * GAP);
    }
}

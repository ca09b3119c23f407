package org.defaulton.ui.objection;

import javafx.scene.Node;
import org.defaulton.ui.controls.FluidRegion;

/** Two nodes side by side if there is room, otherwise one below the other. */
final class TwoColumnPane extends FluidRegion {
    private static final double SIDE_BY_SIDE_FROM = 400;
    private static final double USUAL_TEXT = 14;
    private static final double GAP = 16;
    private static final double GAP_BELOW = 12;

    private final Node first;
    private final Node second;
    private final double share;

    /**
     * Creates the pane.
     *
     * @param share the fraction of the width for the first node, between 0 and 1
     */
    TwoColumnPane(Node first, Node second, double share) {
        super(first, second);
        this.first = first;
        this.second = second;
        this.share = share;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = room(width < 0 ? getWidth() : width);
        double content = sideBySide(room)
                ? Math.max(first.prefHeight(firstWidth(room)), second.prefHeight(room - firstWidth(room) - GAP))
                : first.prefHeight(room) + GAP_BELOW + second.prefHeight(room);
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double room = room(getWidth());
        if (sideBySide(room)) {
            double left = firstWidth(room);
            double height = getHeight() - y - snappedBottomInset();
            first.resizeRelocate(x, y, left, height);
            second.resizeRelocate(x + left + GAP, y, room - left - GAP, height);
        } else {
            double above = first.prefHeight(room);
            first.resizeRelocate(x, y, room, above);
            second.resizeRelocate(x, y + above + GAP_BELOW, room, second.prefHeight(room));
        }
    }

    private double room(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    /** Larger text needs more room. */
    private boolean sideBySide(double width) {
        return width >= SIDE_BY_SIDE_FROM * em() / USUAL_TEXT;
    }

    private double firstWidth(double width) {
        return Math.floor((width - GAP) * share);
    }
}

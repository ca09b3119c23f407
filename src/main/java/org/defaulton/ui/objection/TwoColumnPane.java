package org.defaulton.ui.objection;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/** Two nodes side by side where there is room for both, else one below the other. */
final class TwoColumnPane extends Pane {
    private static final double SIDE_BY_SIDE_FROM = 400;
    private static final double USUAL_TEXT = 14;
    private static final double GAP = 16;
    private static final double GAP_BELOW = 12;

    private final Node first;
    private final Node second;
    private final double share;
    private final Label ruler = new Label();

    /**
     * Puts the two into a row.
     *
     * @param share the part of the room that the first takes, between 0 and 1
     */
    TwoColumnPane(Node first, Node second, double share) {
        this.first = first;
        this.second = second;
        this.share = share;
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().subscribe(this::requestLayout);
        getChildren().addAll(first, second, ruler);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return sideBySide(room)
                ? Math.max(first.prefHeight(firstWidth(room)), second.prefHeight(room - firstWidth(room) - GAP))
                : first.prefHeight(room) + GAP_BELOW + second.prefHeight(room);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (sideBySide(width)) {
            double left = firstWidth(width);
            first.resizeRelocate(0, 0, left, getHeight());
            second.resizeRelocate(left + GAP, 0, width - left - GAP, getHeight());
        } else {
            double above = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, above);
            second.resizeRelocate(0, above + GAP_BELOW, width, second.prefHeight(width));
        }
    }

    /** Larger text needs more room. */
    private boolean sideBySide(double width) {
        Font font = ruler.getFont();
        return width >= SIDE_BY_SIDE_FROM * font.getSize() / USUAL_TEXT;
    }

    private double firstWidth(double width) {
        return Math.floor((width - GAP) * share);
    }
}

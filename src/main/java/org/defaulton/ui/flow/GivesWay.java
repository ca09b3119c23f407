package org.defaulton.ui.flow;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.jspecify.annotations.Nullable;

/** The flow where it has room, else its table. */
final class GivesWay extends Region {
    private static final Messages TEXTS = Messages.of(GivesWay.class);
    /** From this size of text on, in pixels, names and numbers alone fill the room. */
    private static final double LARGE_TEXT = 28;
    private static final double BESIDE_SCROLL_BAR = 8;

    private final FlowGround flow;
    private final View table;
    private final VBox instead;
    private @Nullable Shown shown;
    private @Nullable Shown inTable;

    GivesWay(FlowGround flow, View table) {
        this.flow = flow;
        this.table = table;
        instead = new VBox(Nodes.paragraph(TEXTS.text("too-large"), "caption"), table.node());
        instead.setVisible(false);
        getChildren().addAll(flow, instead);
    }

    /** Shows the moment in the table, too, as soon as that is seen. */
    void show(Shown now) {
        shown = now;
        if (instead.isVisible()) {
            fill();
        }
        requestLayout();
    }

    private void fill() {
        if (shown != null && !shown.equals(inTable)) {
            inTable = shown;
            table.show(shown);
        }
    }

    private boolean hasRoom(double width) {
        return flow.em() < LARGE_TEXT && Columns.fit(width, flow.em());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return hasRoom(room) ? flow.minHeight(room) : instead.prefHeight(room);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean room = hasRoom(getWidth());
        flow.setVisible(room);
        instead.setVisible(!room);
        if (!room) {
            fill();
        }
        // Where it is higher than what shows, a scroll bar stands beside it.
        double beside = getHeight() > computeMinHeight(getWidth()) ? 0 : BESIDE_SCROLL_BAR;
        (room ? flow : instead).resizeRelocate(0, 0, getWidth() - beside, getHeight());
    }
}

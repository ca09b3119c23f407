package org.defaulton.ui.controls;

import java.util.List;
import java.util.function.DoublePredicate;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;
import org.jspecify.annotations.Nullable;

/** Shows a diagram if there is room for it, and its table otherwise. */
public final class DrawingOrTablePane extends FluidRegion {
    /** From this text size on, in pixels, names and numbers need all the room. */
    public static final double LARGE_TEXT = 28;

    private final Region drawing;
    private final DoublePredicate hasRoom;
    private final View table;
    private final VBox instead;
    private @Nullable ViewState shown;

    /**
     * Switches between the diagram and the table.
     *
     * @param hasRoom whether a width is enough for the diagram
     * @param why the sentence above the table
     * @param table shows the same as the diagram
     */
    public DrawingOrTablePane(Region drawing, DoublePredicate hasRoom, String why, View table) {
        this.drawing = drawing;
        this.hasRoom = hasRoom;
        this.table = table;
        instead = new VBox(NodeFactory.paragraph(why, "caption"), table.node());
        instead.getStyleClass().add("instead-of-drawing");
        instead.setVisible(false);
        hold(List.of(drawing, instead));
    }

    /** Also updates the table, once it is visible. */
    public void show(ViewState now) {
        shown = now;
        if (instead.isVisible()) {
            fill();
        }
        requestLayout();
    }

    private void fill() {
        if (shown != null) {
            table.show(shown);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        return hasRoom.test(room) ? drawing.minHeight(room) : instead.prefHeight(room);
    }

    @Override
    protected void layoutChildren() {
        boolean room = hasRoom.test(getWidth());
        drawing.setVisible(room);
        instead.setVisible(!room);
        if (!room) {
            fill();
        }
        (room ? drawing : instead).resizeRelocate(0, 0, getWidth(), getHeight());
    }
}

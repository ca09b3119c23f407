package org.defaulton.ui.overtime;

import javafx.scene.Group;
import org.defaulton.drawing.TimeChart;

/** A part of the chart that lies over or under others. */
abstract class ChartLayer extends Group {
    ChartLayer() {
        setManaged(false);
        setAutoSizeChildren(false);
    }

    /** Puts its nodes where the drawing has them. */
    abstract void draw(TimeChart chart);
}

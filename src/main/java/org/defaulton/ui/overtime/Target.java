package org.defaulton.ui.overtime;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.defaulton.drawing.Labels;
import org.defaulton.drawing.Span;

/** A small mark that a pointer hits in the room around it, too. */
final class Target<S extends Shape> extends Group {
    private final Rectangle reach = new Rectangle();
    private final S mark;

    Target(S mark) {
        this.mark = mark;
        // What is not filled is not hit.
        reach.setFill(Color.TRANSPARENT);
        getStyleClass().add("time-target");
        getChildren().addAll(reach, mark);
    }

    S mark() {
        return mark;
    }

    /** Takes this room across, around the height. */
    void reach(Span across, double y) {
        reach.setX(across.from());
        reach.setWidth(across.to() - across.from());
        reach.setY(y - Labels.MARK / 2);
        reach.setHeight(Labels.MARK);
    }
}

package org.defaulton.ui.overtime;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.defaulton.drawing.LabelLayout;
import org.defaulton.drawing.PixelSpan;

/** A small mark that a pointer hits in the room around it, too. */
final class HitArea<S extends Shape> extends Group {
    private final Rectangle reach = new Rectangle();
    private final S mark;

    HitArea(S mark) {
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
    void reach(PixelSpan across, double y) {
        reach.setX(across.from());
        reach.setWidth(across.to() - across.from());
        reach.setY(y - LabelLayout.MARK / 2);
        reach.setHeight(LabelLayout.MARK);
    }
}

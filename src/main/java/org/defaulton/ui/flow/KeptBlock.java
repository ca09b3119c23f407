package org.defaulton.ui.flow;

import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** The block in which the ribbons end: hatched where items stay in trained models, else only an outline. */
final class KeptBlock extends Group {
    private static final double PITCH = 6 * Math.sqrt(2);

    private final Rectangle ground = new Rectangle();
    private final Path hatch = new Path();
    private final Rectangle frame = new Rectangle();
    private final Rectangle inside = new Rectangle();

    KeptBlock(boolean kept) {
        getStyleClass().add(kept ? "kept-block" : "empty-block");
        ground.getStyleClass().add("block-ground");
        frame.getStyleClass().add("block-frame");
        hatch.getStyleClass().setAll("block-hatch");
        hatch.setClip(inside);
        hatch.setVisible(kept);
        getChildren().addAll(ground, hatch, frame);
    }

    void place(double x, double y, double width, double height) {
        for (Rectangle one : new Rectangle[]{ground, inside, frame}) {
            one.setX(x + 0.5);
            one.setY(y + 0.5);
            one.setWidth(width - 1);
            one.setHeight(height - 1);
        }
        hatch.getElements().clear();
        for (double start = 0; start < width + height; start += PITCH) {
            hatch.getElements().addAll(new MoveTo(x + start, y), new LineTo(x + start - height, y + height));
        }
    }
}

package org.defaulton.ui.overtime;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import org.defaulton.drawing.PixelPoint;

/** Puts shapes and labels where the drawing says. */
final class ChartShapes {
    private ChartShapes() {
    }

    static <S extends Shape> S styled(S shape, String... styleClasses) {
        shape.getStyleClass().setAll(styleClasses);
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        return shape;
    }

    /** A line through all the places. */
    static void through(Path path, List<PixelPoint> spots) {
        path.getElements().clear();
        add(path, spots);
    }

    /** The area between two lines that end at the same places across. */
    static void between(Path path, List<PixelPoint> one, List<PixelPoint> other) {
        path.getElements().clear();
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        add(path, one);
        other.reversed().forEach(spot -> path.getElements().add(new LineTo(spot.x(), spot.y())));
        path.getElements().add(new ClosePath());
    }

    private static void add(Path path, List<PixelPoint> spots) {
        for (PixelPoint spot : spots) {
            path.getElements()
                    .add(path.getElements().isEmpty()
                            ? new MoveTo(spot.x(), spot.y())
                            : new LineTo(spot.x(), spot.y()));
        }
    }

    static void from(Line line, double x0, double y0, double x1, double y1) {
        line.setStartX(x0);
        line.setStartY(y0);
        line.setEndX(x1);
        line.setEndY(y1);
    }

    /** The label with its left end at the place; y is its middle. */
    static void left(Label label, double x, double y) {
        double width = width(label);
        double height = Math.ceil(label.prefHeight(-1));
        label.resizeRelocate(Math.rint(x), Math.rint(y - height / 2), width, height);
    }

    /** The label with its middle at the place. */
    static void middle(Label label, double x, double y) {
        left(label, x - width(label) / 2, y);
    }

    /** The label with its right end at the place; y is its middle. */
    static void right(Label label, double x, double y) {
        left(label, x - width(label), y);
    }

    /** A label that was just made or dressed anew is measured with the font that it will have. */
    static double width(Label label) {
        label.applyCss();
        return Math.ceil(label.prefWidth(-1));
    }
}

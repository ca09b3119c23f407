package org.defaulton.ui.controls;

import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.defaulton.drawing.BoxOutline;
import org.defaulton.drawing.CircleOutline;
import org.defaulton.drawing.PathOutline;
import org.defaulton.drawing.PathStep;
import org.defaulton.drawing.PathStep.PathClose;
import org.defaulton.drawing.PathStep.PathCurve;
import org.defaulton.drawing.PathStep.PathLine;
import org.defaulton.drawing.PathStep.PathMove;
import org.defaulton.drawing.ShapeOutline;

/** Creates JavaFX shapes for outlines. */
final class OutlineShapes {
    private OutlineShapes() {
    }

    /** A shape without position. */
    static Shape made(ShapeOutline outline) {
        return switch (outline) {
            case BoxOutline _ -> new Rectangle();
            case CircleOutline _ -> new Circle();
            case PathOutline _ -> new Path();
        };
    }

    /** Moves a shape that was created for an outline of the same kind. */
    static void place(Shape shape, ShapeOutline outline) {
        switch (outline) {
            case BoxOutline box -> place((Rectangle) shape, box);
            case CircleOutline circle -> place((Circle) shape, circle);
            case PathOutline path ->
                ((Path) shape).getElements().setAll(path.steps().stream().map(OutlineShapes::element).toList());
        }
    }

    private static void place(Rectangle rectangle, BoxOutline box) {
        rectangle.setX(box.x());
        rectangle.setY(box.y());
        rectangle.setWidth(box.width());
        rectangle.setHeight(box.height());
        rectangle.setArcWidth(2 * box.radius());
        rectangle.setArcHeight(2 * box.radius());
    }

    private static void place(Circle circle, CircleOutline outline) {
        circle.setCenterX(outline.x());
        circle.setCenterY(outline.y());
        circle.setRadius(outline.radius());
    }

    private static PathElement element(PathStep step) {
        return switch (step) {
            case PathMove to -> new MoveTo(to.x(), to.y());
            case PathLine to -> new LineTo(to.x(), to.y());
            case PathCurve to -> new CubicCurveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
            case PathClose _ -> new ClosePath();
        };
    }
}

package org.defaulton.ui.controls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
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
import org.defaulton.drawing.DisplayFigure;
import org.defaulton.drawing.DisplayGroup;
import org.defaulton.drawing.DisplayShape;
import org.defaulton.drawing.DisplayText;
import org.defaulton.drawing.PathOutline;
import org.defaulton.drawing.PathStep;
import org.defaulton.drawing.PathStep.PathClose;
import org.defaulton.drawing.PathStep.PathCurve;
import org.defaulton.drawing.PathStep.PathLine;
import org.defaulton.drawing.PathStep.PathMove;
import org.defaulton.drawing.ShapeKey;
import org.defaulton.drawing.ShapeOutline;
import org.jspecify.annotations.Nullable;

/** Shows shapes of a diagram as nodes, which whoever makes them react finds by their keys. */
public final class DisplayLayer extends Group {
    private Map<ShapeKey, DrawnShape> drawn = Map.of();

    private record DrawnShape(DisplayShape shape, Node node) {
        /** Whether the node can show the other shape as well. */
        private boolean canShow(DisplayShape other) {
            return shape.getClass().equals(other.getClass()) && shape.style().equals(other.style())
                    && (!(shape instanceof DisplayFigure now) || !(other instanceof DisplayFigure then)
                            || now.outline().getClass().equals(then.outline().getClass()));
        }
    }

    /** A layer that shows nothing yet. */
    public DisplayLayer() {
        setManaged(false);
        setAutoSizeChildren(false);
    }

    /**
     * Shows these shapes from now on. A shape that has the key, the kind and the style of one before is the same node in
     * another place; one in a group only if the group is the same node, too.
     *
     * @param shapes back to front
     */
    public void show(List<DisplayShape> shapes) {
        Map<ShapeKey, DrawnShape> before = drawn;
        drawn = new HashMap<>();
        fill(this, shapes, before);
    }

    /** The node of a shape, in a group or not. */
    public Node node(ShapeKey key) {
        DrawnShape found = drawn.get(key);
        if (found == null) {
            throw new IllegalArgumentException("Nothing is drawn for " + key);
        }
        return found.node();
    }

    /** Text is measured with the font that it has where it is, so that all have to be there before. */
    private void fill(Group group, List<DisplayShape> shapes, Map<ShapeKey, DrawnShape> before) {
        List<DrawnShape> now = shapes.stream().map(shape -> drawn(shape, before.get(shape.key()))).toList();
        NodeFactory.replace(group.getChildren(), now.stream().map(DrawnShape::node).toList());
        for (DrawnShape one : now) {
            DrawnShape was = before.get(one.shape().key());
            boolean stays = was != null && was.node().equals(one.node());
            place(one, stays ? was.shape() : null, stays ? before : Map.of());
            drawn.put(one.shape().key(), one);
        }
    }

    private static DrawnShape drawn(DisplayShape shape, @Nullable DrawnShape before) {
        return new DrawnShape(shape, before != null && before.canShow(shape) ? before.node() : made(shape));
    }

    private static Node made(DisplayShape shape) {
        Node node = switch (shape) {
            case DisplayFigure figure -> made(figure.outline());
            case DisplayText _ -> new Label();
            case DisplayGroup _ -> new Group();
        };
        node.setManaged(false);
        if (node instanceof Shape) {
            node.getStyleClass().clear();
        }
        node.getStyleClass().addAll(shape.style().isEmpty() ? List.of() : List.of(shape.style().split(" ")));
        return node;
    }

    private static Shape made(ShapeOutline outline) {
        return switch (outline) {
            case BoxOutline _ -> new Rectangle();
            case CircleOutline _ -> new Circle();
            case PathOutline _ -> new Path();
        };
    }

    private void place(DrawnShape now, @Nullable DisplayShape was, Map<ShapeKey, DrawnShape> before) {
        switch (now.shape()) {
            case DisplayFigure figure -> {
                if (!figure.equals(was)) {
                    place((Shape) now.node(), figure.outline());
                }
            }
            case DisplayText text -> place((Label) now.node(), text);
            case DisplayGroup group -> {
                cut(now.node(), group.clip());
                fill((Group) now.node(), group.shapes(), before);
            }
        }
    }

    private static void place(Shape shape, ShapeOutline outline) {
        switch (outline) {
            case BoxOutline box -> place((Rectangle) shape, box);
            case CircleOutline circle -> place((Circle) shape, circle);
            case PathOutline path ->
                ((Path) shape).getElements().setAll(path.steps().stream().map(DisplayLayer::element).toList());
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

    /** On whole pixels, or its letters would blur. */
    private static void place(Label label, DisplayText text) {
        label.setText(text.text());
        label.applyCss();
        double needed = Math.ceil(label.prefWidth(-1));
        double width = text.width() > 0 ? Math.min(needed, text.width()) : needed;
        double height = Math.ceil(label.prefHeight(-1));
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        label.resizeRelocate(Math.rint(left), Math.rint(text.y() - height / 2), width, height);
    }

    private static void cut(Node node, @Nullable ShapeOutline outline) {
        if (outline == null) {
            node.setClip(null);
            return;
        }
        Shape clip = made(outline);
        // A clip is no part of the scene, so that no style sheet reaches it.
        clip.setFill(Color.BLACK);
        place(clip, outline);
        node.setClip(clip);
    }
}

package org.defaulton.ui.controls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.defaulton.drawing.DisplayFigure;
import org.defaulton.drawing.DisplayGroup;
import org.defaulton.drawing.DisplayShape;
import org.defaulton.drawing.DisplayText;
import org.defaulton.drawing.ShapeKey;
import org.defaulton.drawing.ShapeOutline;
import org.jspecify.annotations.Nullable;

/** Shows the shapes of a diagram as nodes; callers find the nodes by key to attach handlers. */
public final class DisplayLayer extends Group {
    private Map<ShapeKey, DrawnShape> drawn = Map.of();

    private record DrawnShape(DisplayShape shape, Node node) {
        /** Whether the node can show the other shape as well. */
        private boolean canShow(DisplayShape wanted) {
            return shape.getClass().equals(wanted.getClass()) && shape.style().equals(wanted.style())
                    && (!(shape instanceof DisplayFigure now) || !(wanted instanceof DisplayFigure then)
                            || now.outline().getClass().equals(then.outline().getClass()));
        }
    }

    public DisplayLayer() {
        setManaged(false);
        setAutoSizeChildren(false);
    }

    /**
     * Shows these shapes from now on. A shape with the same key, kind and style as before keeps its node, which moves;
     * in a group, only if the group also keeps its node.
     *
     * @param shapes back to front
     */
    public void show(List<DisplayShape> shapes) {
        Map<ShapeKey, DrawnShape> before = drawn;
        drawn = new HashMap<>();
        fill(this, shapes, before);
    }

    /** The node of a shape, whether in a group or not. */
    public Node node(ShapeKey key) {
        DrawnShape found = drawn.get(key);
        if (found == null) {
            throw new IllegalArgumentException("Nothing is drawn for " + key);
        }
        return found.node();
    }

    /** Measuring text takes the font that applies to its node, so all nodes have to be in the scene first. */
    private void fill(Group group, List<DisplayShape> shapes, Map<ShapeKey, DrawnShape> before) {
        List<DrawnShape> now = shapes.stream().map(shape -> drawn(shape, before.get(shape.key()))).toList();
        NodeFactory.replace(group.getChildren(), now.stream().map(DrawnShape::node).toList());
        for (DrawnShape next : now) {
            DrawnShape was = before.get(next.shape().key());
            if (was != null && was.node().equals(next.node())) {
                place(next, was.shape(), before);
            } else {
                place(next, null, Map.of());
            }
            drawn.put(next.shape().key(), next);
        }
    }

    private static DrawnShape drawn(DisplayShape shape, @Nullable DrawnShape before) {
        return new DrawnShape(shape, before != null && before.canShow(shape) ? before.node() : made(shape));
    }

    private static Node made(DisplayShape shape) {
        Node node = switch (shape) {
            case DisplayFigure figure -> OutlineShapes.made(figure.outline());
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

    private void place(DrawnShape now, @Nullable DisplayShape was, Map<ShapeKey, DrawnShape> before) {
        switch (now.shape()) {
            case DisplayFigure figure -> {
                if (!figure.equals(was)) {
                    OutlineShapes.place((Shape) now.node(), figure.outline());
                }
            }
            case DisplayText text -> place((Label) now.node(), text);
            case DisplayGroup group -> {
                cut(now.node(), group.clip());
                fill((Group) now.node(), group.shapes(), before);
            }
        }
    }

    /** On whole pixels, so that its letters are sharp. */
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
        Shape clip = OutlineShapes.made(outline);
        // A clip is not part of the scene, so style sheets do not apply to it.
        clip.setFill(Color.BLACK);
        OutlineShapes.place(clip, outline);
        node.setClip(clip);
    }
}

package org.defaulton.ui.overtime;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.defaulton.drawing.DisplayFigure;
import org.defaulton.drawing.DisplayGroup;
import org.defaulton.drawing.DisplayShape;
import org.defaulton.drawing.DisplayText;
import org.defaulton.ui.controls.DisplayLayer;
import org.defaulton.ui.controls.EvidenceClicks;

/**
 * Makes shapes interactive: a shape with claims opens them, a shape with a name gets a tooltip, and the others are
 * transparent to the mouse.
 */
final class ChartReactions {
    private final DisplayLayer layer;
    private final Runnable evidence;
    private final Set<Node> known = Collections.newSetFromMap(new WeakHashMap<>());

    /**
     * Prepares the reactions of the shapes in a layer.
     *
     * @param evidence opens the claims behind the counts
     */
    ChartReactions(DisplayLayer layer, Runnable evidence) {
        this.layer = layer;
        this.evidence = evidence;
    }

    /** Whether the node is new, so that it gets its handlers only once. */
    boolean isNew(Node node) {
        return known.add(node);
    }

    void add(List<DisplayShape> shapes) {
        shapes.forEach(shape -> add(shape, false));
    }

    private void add(DisplayShape shape, boolean opens) {
        Node node = layer.node(shape.key());
        switch (shape) {
            case DisplayFigure figure -> {
                node.setMouseTransparent(figure.name().isEmpty());
                name(node, figure.name());
            }
            case DisplayText text -> {
                node.setMouseTransparent(text.claims().isEmpty() && !opens);
                if (!text.claims().isEmpty() && isNew(node)) {
                    EvidenceClicks.installOnWords(node, evidence);
                }
            }
            case DisplayGroup group -> {
                group.shapes().forEach(inner -> add(inner, !group.claims().isEmpty()));
                if (!group.claims().isEmpty() && isNew(node)) {
                    EvidenceClicks.install(node, evidence);
                }
            }
        }
    }

    private static void name(Node node, String name) {
        node.setAccessibleText(name.isEmpty() ? null : name);
        if (name.isEmpty()) {
            return;
        }
        if (!(node.getUserData() instanceof Tooltip)) {
            Tooltip tooltip = new Tooltip();
            Tooltip.install(node, tooltip);
            node.setUserData(tooltip);
        }
        ((Tooltip) node.getUserData()).setText(name);
    }
}

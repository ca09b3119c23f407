package org.defaulton.ui.controls;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Small pieces that every screen is put together from. */
public final class NodeFactory {
    /** The state of a part of the window where that is so low that all but the two voices flatten themselves. */
    public static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** The state of a part that has room for figures and no room for the sentences below them. */
    public static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");

    /** The state of the impact side where the mirror has no room beside it. */
    public static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private NodeFactory() {
    }

    /** A label with style classes, on one line. */
    public static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A label with style classes that breaks into lines and never cuts its text. */
    public static Label paragraph(String text, String... styleClasses) {
        Label label = label(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Room that takes what the others leave. */
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** A line between rows. */
    public static Region hairline() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    /** Shows the node and gives it room, or neither. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Whether the node and all that it lies in show in a window. */
    public static boolean isShown(Node node) {
        for (Node ancestor = node; ancestor != null; ancestor = ancestor.getParent()) {
            if (!ancestor.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** Whether the node is the container or lies in it. */
    public static boolean isInside(@Nullable Node node, Node container) {
        Node ancestor = node;
        while (ancestor != null && !ancestor.equals(container)) {
            ancestor = ancestor.getParent();
        }
        return ancestor != null;
    }

    /** Whether the node, or one that lies in it, is where the keyboard goes. */
    public static boolean hasFocusInside(Node node) {
        return node.getScene() != null && isInside(node.getScene().getFocusOwner(), node);
    }

    /** Gives the node the style class or takes it away; what is so already costs nothing. */
    public static void setStyleClass(Node node, String styleClass, boolean marked) {
        List<String> classes = node.getStyleClass();
        if (!marked) {
            classes.remove(styleClass);
        } else if (!classes.contains(styleClass)) {
            classes.add(styleClass);
        }
    }

    /** Gives the node these style classes only; what is so already costs nothing, else all in it is styled anew. */
    public static void restyle(Node node, List<String> styleClasses) {
        if (!node.getStyleClass().equals(styleClasses)) {
            node.getStyleClass().setAll(styleClasses);
        }
    }

    /** Puts the nodes in the place of the children; those that stay are not taken out, which would have them styled anew. */
    public static void replace(List<Node> children, List<? extends Node> nodes) {
        Set<Node> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(nodes);
        children.removeIf(child -> !wanted.contains(child));
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (i >= children.size() || !node.equals(children.get(i))) {
                children.remove(node);
                children.add(i, node);
            }
        }
    }

    /** The node grows with its row. */
    public static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /** What the keyboard can reach in the node, in order; a label or a box is none of it. */
    public static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(NodeFactory::focusable)
                : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), inside) : inside;
    }
}

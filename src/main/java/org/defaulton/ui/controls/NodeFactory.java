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
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Small nodes and helpers for all screens. */
public final class NodeFactory {
    /** The state of a window part that shrinks because the window is too low. */
    public static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** The state of a part with room for figures but not for the sentences below them. */
    public static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");

    /** The state of the impact side when there is no room for the mirror beside it. */
    public static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    /** Texts of so many characters have room everywhere, so they need no tooltip. */
    private static final int SURELY_FITS = 24;

    private NodeFactory() {
    }

    /** A label on one line. */
    public static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A label that wraps and is never truncated. */
    public static Label paragraph(String text, String... styleClasses) {
        Label label = label(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Gives a node whose text may be too long for its room a tooltip with all of it. */
    public static <L extends Labeled> L withTooltip(L labeled) {
        String text = labeled.getText();
        labeled.setTooltip(text.length() > SURELY_FITS ? new Tooltip(text) : null);
        return labeled;
    }

    /** A region that takes the remaining room. */
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** A hairline between rows. */
    public static Region hairline() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    /** Shows the node and includes it in the layout, or neither. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Whether the node and all its parents are visible in a window. */
    public static boolean isShown(Node node) {
        for (Node ancestor = node; ancestor != null; ancestor = ancestor.getParent()) {
            if (!ancestor.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** Whether the node is the other one or inside it. */
    public static boolean isInside(@Nullable Node node, Node container) {
        Node ancestor = node;
        while (ancestor != null && !ancestor.equals(container)) {
            ancestor = ancestor.getParent();
        }
        return ancestor != null;
    }

    /** Whether the node or one inside it has the focus. */
    public static boolean hasFocusInside(Node node) {
        return node.getScene() != null && isInside(node.getScene().getFocusOwner(), node);
    }

    /** Adds or removes the style class. Does nothing if that changes nothing. */
    public static void setStyleClass(Node node, String styleClass, boolean marked) {
        List<String> classes = node.getStyleClass();
        if (!marked) {
            classes.remove(styleClass);
        } else if (!classes.contains(styleClass)) {
            classes.add(styleClass);
        }
    }

    /**
     * Sets the style classes. Does nothing if they are already set, because a change re-applies CSS to the whole
     * subtree.
     */
    public static void restyle(Node node, List<String> styleClasses) {
        if (!node.getStyleClass().equals(styleClasses)) {
            node.getStyleClass().setAll(styleClasses);
        }
    }

    /** Replaces the children. Nodes that stay are not removed, because adding them again would re-apply their CSS. */
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

    /** Lets the node grow with its row. */
    public static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /** The focusable nodes inside the node, in order; excludes labels and boxes. */
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

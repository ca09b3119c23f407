package org.defaulton.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/** The visible parts of a window. */
final class Visible {
    private Visible() {
    }

    static boolean isVisible(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** The node and its visible descendants, in order. */
    static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Visible::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /** All visible text, in order. */
    static List<String> words(Node root) {
        return nodes(root).filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .filter(text -> !text.isBlank())
                .toList();
    }
}

package org.defaulton.ui.overtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;

/** As many nodes of a kind as are needed; those that are not needed are hidden. */
final class NodePool<N extends Node> extends Group {
    private final Supplier<N> maker;
    private final List<N> nodes = new ArrayList<>();

    NodePool(Supplier<N> maker) {
        this.maker = maker;
        setManaged(false);
    }

    /** The first so many nodes, which are shown. */
    List<N> take(int count) {
        while (nodes.size() < count) {
            N node = maker.get();
            node.setManaged(false);
            nodes.add(node);
            getChildren().add(node);
        }
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setVisible(i < count);
        }
        return nodes.subList(0, count);
    }
}

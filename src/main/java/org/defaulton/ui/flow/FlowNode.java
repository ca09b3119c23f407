package org.defaulton.ui.flow;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowLink;
import org.jspecify.annotations.Nullable;

/**
 * A node of the flow.
 *
 * @param node the node
 * @param place puts it where the diagram says
 * @param links what it stands for: it fades while something is explained that concerns none of them; empty for what
 *        never fades
 * @param item what it explains; null for decoration
 */
record FlowNode(Node node, Consumer<FlowDiagram> place, List<FlowLink> links, @Nullable FlowTarget item) {
    FlowNode {
        links = List.copyOf(links);
    }

    static FlowNode fixed(Node node, Consumer<FlowDiagram> place) {
        return new FlowNode(node, place, List.of(), null);
    }
}

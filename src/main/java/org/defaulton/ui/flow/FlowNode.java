package org.defaulton.ui.flow;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.defaulton.drawing.FlowDiagram;
import org.jspecify.annotations.Nullable;

/**
 * Words of the flow as a node.
 *
 * @param place puts it where the diagram says
 * @param target what it explains; null for nothing
 */
record FlowNode(Node node, Consumer<FlowDiagram> place, @Nullable FlowTarget target) {}

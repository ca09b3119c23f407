package org.defaulton.ui.flow;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.defaulton.drawing.FlowDiagram;
import org.jspecify.annotations.Nullable;

/**
 * A label of the flow.
 *
 * @param place moves it to its position in the diagram
 * @param target what it explains; null for nothing
 */
record FlowNode(Node node, Consumer<FlowDiagram> place, @Nullable FlowTarget target) {}

package org.defaulton.ui.flow;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.ui.controls.NodeFactory;

/** A name with its items per month on the right, for data or a use. */
class FlowRowLabel extends HBox {
    /** How far left of a number a click still counts. */
    private static final double BEFORE = 18;
    /** How far above and below it. */
    private static final double ABOVE = 3;

    private final Label name = NodeFactory.label("", "flow-row-name");
    private final Label number = NodeFactory.label("", "flow-row-number");

    FlowRowLabel() {
        number.setMinWidth(Region.USE_PREF_SIZE);
        // A digit alone is too small a target. The padding takes no room from other nodes.
        number.setPadding(new Insets(ABOVE, 0, ABOVE, BEFORE));
        setMargin(number, new Insets(-ABOVE, 0, -ABOVE, -BEFORE));
        getChildren().addAll(name, NodeFactory.spacer(), number);
        getStyleClass().add("flow-row");
        setAlignment(Pos.CENTER_LEFT);
    }

    final void show(String newName, String newNumber) {
        name.setText(newName);
        number.setText(newNumber);
    }

    final Label number() {
        return number;
    }
}

package org.defaulton.ui.objection;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The round buttons of the platform. */
final class PlatformButtons {
    private static final double GAP = 8;

    private PlatformButtons() {
    }

    /** The main button of the page. */
    static Button primary(String id, String text, Runnable action) {
        return button(id, text, action, "mirror-primary");
    }

    /** Another button of the page. */
    static Button secondary(String id, String text, Runnable action) {
        return button(id, text, action, "mirror-secondary");
    }

    /** Right-aligned nodes that wrap if there is no room. */
    static FlowPane right(Node... nodes) {
        FlowPane pane = new FlowPane(GAP, GAP, nodes);
        pane.setAlignment(Pos.CENTER_RIGHT);
        pane.setPrefWrapLength(0);
        return pane;
    }

    private static Button button(String id, String text, Runnable action, String styleClass) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("mirror-button", styleClass);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}

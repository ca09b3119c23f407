package org.defaulton.ui.mirror;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.scenario.Control;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.StateToggleButton;

/** A switch that has no value yet: a button for each value, none of them selected. */
final class UnansweredSwitch extends HBox {
    private static final Messages TEXTS = Messages.of(UnansweredSwitch.class);

    /**
     * Creates the buttons.
     *
     * @param choose gets the chosen value
     */
    UnansweredSwitch(Control control, Consumer<String> choose) {
        getStyleClass().add("asked");
        setId(control.id() + "-asked");
        setMaxWidth(Region.USE_PREF_SIZE);
        setAccessibleText(TEXTS.text("asked", control.label()));
        control.values().forEach(value -> getChildren().add(button(control, value, choose)));
    }

    /** The first button, for the focus. */
    Node first() {
        return getChildren().getFirst();
    }

    private static StateToggleButton button(Control control, Control.ControlValue value, Consumer<String> choose) {
        StateToggleButton button = new StateToggleButton(value.label());
        button.setId(control.id() + "-" + value.id());
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(TEXTS.text("asked.value", control.label(), value.label()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> choose.accept(value.id()));
        return button;
    }
}

package org.defaulton.ui.controls;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/**
 * A toggle whose selection follows the state: a click only reports the wish and then shows the result. Not in a toggle
 * group, where arrow keys would select a button without running its action.
 */
public class StateToggleButton extends ToggleButton {
    public StateToggleButton() {
        this("", null);
    }

    public StateToggleButton(String text) {
        this(text, null);
    }

    public StateToggleButton(String text, @Nullable Node graphic) {
        super(text, graphic);
    }

    @Override
    public void fire() {
        if (!isDisabled()) {
            fireEvent(new ActionEvent());
        }
    }
}

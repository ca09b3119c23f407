package org.defaulton.ui.controls;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/**
 * A toggle whose selection follows from the state: a click only hands in what is wanted, and what comes of that is
 * shown. No toggle group: in one, arrow keys would mark a button without doing what it is for.
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

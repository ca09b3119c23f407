package org.defaulton.ui.controls;

import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** A note right below a field about what was typed into it. It floats above other nodes and takes no focus. */
final class FieldNote {
    private static final double GAP = 4;

    private final Control field;
    private final Tooltip sentence = new Tooltip();

    FieldNote(Control field, String id) {
        this.field = field;
        sentence.setId(id);
    }

    void say(String text) {
        sentence.setText(text);
        Bounds bounds = field.localToScreen(field.getLayoutBounds());
        if (bounds != null && field.getScene().getWindow().isShowing()) {
            sentence.show(field, bounds.getMinX(), bounds.getMaxY() + GAP);
        }
    }

    void hide() {
        sentence.hide();
    }
}

package org.defaulton.ui.controls;

import javafx.scene.control.Label;

/** An invisible label with the style of the text around it, which measures that text's size. */
public final class TextProbe extends Label {
    /** @param changed runs whenever the text size has changed */
    public TextProbe(Runnable changed) {
        setManaged(false);
        setVisible(false);
        fontProperty().subscribe(changed);
    }

    /** The height of the usual text, in pixels. */
    public double em() {
        return getFont().getSize();
    }
}

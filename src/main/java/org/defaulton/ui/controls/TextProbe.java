package org.defaulton.ui.controls;

import javafx.scene.control.Label;

/** Shows nothing, but is styled as the text around it is, and so knows its size. */
public final class TextProbe extends Label {
    /** @param changed runs whenever the text has another size */
    public TextProbe(Runnable changed) {
        setManaged(false);
        setVisible(false);
        fontProperty().subscribe(changed);
    }

    /** The size of the usual text, in pixels. */
    public double em() {
        return getFont().getSize();
    }
}

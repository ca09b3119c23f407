package org.defaulton.ui.common;

import javafx.scene.Node;

/** A part of the screen that shows whatever it is given. */
public interface View {
    /** The node; always the same one. */
    Node node();

    /** Shows the moment; cheap if nothing changed. */
    void show(Shown shown);
}

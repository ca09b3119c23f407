package org.defaulton.ui.model;

import java.util.List;
import javafx.scene.Node;

/** A part of the screen that shows a given state. */
public interface View {
    /** The node; always the same one. */
    Node node();

    /** The buttons of the view beside its tab; always the same nodes. */
    default List<Node> tools() {
        return List.of();
    }

    /** Shows as much of the state as the window's first frame needs; {@link #show} follows in the next frame. */
    default void showFirst(ViewState shown) {
        show(shown);
    }

    /** Shows the state; cheap if nothing has changed. */
    void show(ViewState shown);
}

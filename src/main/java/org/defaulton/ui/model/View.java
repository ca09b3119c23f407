package org.defaulton.ui.model;

import java.util.List;
import javafx.scene.Node;

/** A part of the screen that shows whatever it is given. */
public interface View {
    /** The node; always the same one. */
    Node node();

    /** What can be done with the view, for the line of its tab; always the same nodes. */
    default List<Node> tools() {
        return List.of();
    }

    /** Shows as much of the moment as the window's first frame needs; {@link #show} follows in the next. */
    default void showFirst(ViewState shown) {
        show(shown);
    }

    /** Shows the moment; cheap if nothing changed. */
    void show(ViewState shown);
}

package org.defaulton.ui.mirror;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The nodes that show the value of a control, whoever sets it. */
interface ValueNodes {
    /** The nodes, of which one is visible. */
    List<Node> nodes();

    /**
     * Shows a value.
     *
     * @param value null if the control has none yet
     * @param held whether another control holds it there
     */
    void show(@Nullable String value, boolean held);
}

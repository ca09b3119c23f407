package org.defaulton.ui.objection;

import javafx.application.Platform;
import javafx.scene.Node;

/** Moves the focus when one page replaces another. */
final class FocusTransfer {
    private FocusTransfer() {
    }

    /** Focuses the node with the id, once the page is in the scene. */
    static void moveTo(Node page, String id) {
        Platform.runLater(() -> {
            Node found = page.lookup("#" + id);
            if (found != null) {
                found.requestFocus();
            }
        });
    }
}

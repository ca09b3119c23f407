package org.defaulton.ui.objection;

import javafx.application.Platform;
import javafx.scene.Node;

/** Lets the keyboard go on where a page gives way to another. */
final class FocusTransfer {
    private FocusTransfer() {
    }

    /** Focuses the node with the id, as soon as the page is on the screen. */
    static void moveTo(Node page, String id) {
        Platform.runLater(() -> {
            Node found = page.lookup("#" + id);
            if (found != null) {
                found.requestFocus();
            }
        });
    }
}

package org.defaulton.ui.objection;

import javafx.application.Platform;
import javafx.scene.Node;

/** Lets the keyboard go on where a page gives way to another. */
final class FocusTransfer {
    private FocusTransfer() {
    }

    /** Whether the page, or a node on it, has the focus. */
    static boolean isOn(Node page) {
        Node owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(page)) {
                return true;
            }
        }
        return false;
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

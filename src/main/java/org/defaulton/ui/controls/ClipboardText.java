package org.defaulton.ui.controls;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Takes a text out of the app. */
public final class ClipboardText {
    private ClipboardText() {
    }

    /** Puts the text on the clipboard. */
    public static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

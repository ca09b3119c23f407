package org.defaulton.ui.controls;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** Wraps a text into lines of about equal length, so that no word is alone on the last one. */
public final class Balance {
    private static final double EXACT = 2;

    private Balance() {
    }

    /** Keeps the lines of the label balanced when its text or its width changes. */
    public static void lines(Label label, ReadOnlyDoubleProperty room) {
        label.textProperty().subscribe(() -> narrow(label, room.get()));
        label.fontProperty().subscribe(() -> narrow(label, room.get()));
        room.subscribe(() -> narrow(label, room.get()));
    }

    private static void narrow(Label label, double room) {
        if (room > 0) {
            label.setMaxWidth(width(label, room));
        }
    }

    /** The minimum width at which the text needs no more lines than at the full width. */
    private static double width(Label label, double room) {
        Text text = new Text(label.getText());
        text.setFont(label.getFont());
        double least = height(text, room);
        double tooNarrow = 0;
        double width = room;
        while (width - tooNarrow > EXACT) {
            double middle = (tooNarrow + width) / 2;
            if (height(text, middle) > least) {
                tooNarrow = middle;
            } else {
                width = middle;
            }
        }
        return height(text, 0) < least ? Math.ceil(width) + EXACT : room;
    }

    private static double height(Text text, double width) {
        text.setWrappingWidth(width);
        return text.getLayoutBounds().getHeight();
    }
}

package org.defaulton.ui.impact;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;

/** A number in a column, with its old value above if it changed. */
final class ChangedNumber extends VBox {
    private static final Messages TEXTS = Messages.of(ChangedNumber.class);

    private final Label now = NodeFactory.label("", "use-number");
    private final Label before = NodeFactory.label("", "caption");

    ChangedNumber() {
        getStyleClass().add("number");
        getChildren().addAll(now, before);
    }

    void show(long was, long is) {
        now.setText(TEXTS.number(is));
        before.setText(TEXTS.text("figure.was", was));
        NodeFactory.show(before, was != is);
    }
}

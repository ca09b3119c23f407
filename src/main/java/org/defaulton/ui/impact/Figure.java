package org.defaulton.ui.impact;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Nodes;

/** A number in a column; where it changed, the old one stands above it. */
final class Figure extends VBox {
    private static final Messages TEXTS = Messages.of(Figure.class);

    private final Label now = Nodes.label("", "use-number");
    private final Label before = Nodes.label("", "caption");

    Figure() {
        getStyleClass().add("number");
        getChildren().addAll(now, before);
    }

    void show(long was, long is) {
        now.setText(TEXTS.number(is));
        before.setText(TEXTS.text("figure.was", was));
        Nodes.show(before, was != is);
    }
}

package org.defaulton.ui.objection;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Copying;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Nodes;

/** What the receipt calls the request, to be copied. */
final class Reference extends FlowPane {
    private static final Messages TEXTS = Messages.of(Reference.class);
    private static final double GAP = 8;

    Reference(String reference) {
        super(GAP, 0);
        Label copied = Nodes.label("", "text-2");
        copied.setId("copied");
        Button copy = new Button("", Icons.icon("copy"));
        copy.setId(StatusView.FIRST);
        copy.getStyleClass().addAll("icon-button", "quiet", "copy");
        copy.setAccessibleText(TEXTS.text("reference.copy"));
        copy.setTooltip(new Tooltip(TEXTS.text("reference.copy")));
        copy.setOnAction(_ -> {
            Copying.toClipboard(reference);
            copied.setText(TEXTS.text("reference.copied"));
        });
        Label code = Nodes.label(reference, "strong");
        code.setId("reference");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Nodes.label(TEXTS.text("reference"), "text-2"), code, copy, copied);
    }
}

package org.defaulton.ui.objection;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.ClipboardText;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.IconFactory;

/** The reference number on the receipt, with a button to copy it. */
final class RequestReferenceLine extends FlowPane {
    private static final Messages TEXTS = Messages.of(RequestReferenceLine.class);
    private static final double GAP = 8;

    RequestReferenceLine(String reference) {
        super(GAP, 0);
        Label copied = NodeFactory.label("", "text-2");
        copied.setId("copied");
        Button copy = new Button("", IconFactory.icon("copy"));
        copy.setId(StatusView.FIRST);
        copy.getStyleClass().addAll("icon-button", "quiet", "copy");
        copy.setAccessibleText(TEXTS.text("reference.copy"));
        copy.setTooltip(new Tooltip(TEXTS.text("reference.copy")));
        copy.setOnAction(_ -> {
            ClipboardText.toClipboard(reference);
            copied.setText(TEXTS.text("reference.copied"));
        });
        Label code = NodeFactory.label(reference, "strong");
        code.setId("reference");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(NodeFactory.label(TEXTS.text("reference"), "text-2"), code, copy, copied);
    }
}

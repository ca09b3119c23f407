package org.defaulton.ui.evidence;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Copying;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Nodes;

/** The address of a source. It can be copied; the app never opens it. */
final class AddressLine extends HBox {
    private static final Messages TEXTS = Messages.of(AddressLine.class);
    private static final double GAP = 4;

    private final Button copy = new Button("", Icons.icon("copy"));

    AddressLine(String address) {
        super(GAP);
        copy.getStyleClass().addAll("icon-button", "quiet", "copy-address");
        copy.setAccessibleText(TEXTS.text("claim.copy", address));
        copy.setTooltip(new Tooltip(TEXTS.text("claim.copy.short")));
        copy.setOnAction(_ -> {
            Copying.toClipboard(address);
            copy.setGraphic(Icons.icon("check"));
        });
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Nodes.paragraph(address, "caption"), copy);
    }

    Button copy() {
        return copy;
    }
}

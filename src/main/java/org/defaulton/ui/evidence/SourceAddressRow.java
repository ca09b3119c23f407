package org.defaulton.ui.evidence;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.ClipboardText;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.IconFactory;

/** The address of a source with a button to copy it; the app never opens it. */
final class SourceAddressRow extends HBox {
    private static final Messages TEXTS = Messages.of(SourceAddressRow.class);
    private static final double GAP = 4;

    private final Button copy = new Button("", IconFactory.icon("copy"));

    SourceAddressRow(String address) {
        super(GAP);
        copy.getStyleClass().addAll("icon-button", "quiet", "copy-address");
        copy.setAccessibleText(TEXTS.text("claim.copy", address));
        copy.setTooltip(new Tooltip(TEXTS.text("claim.copy.short")));
        copy.setOnAction(_ -> {
            ClipboardText.toClipboard(address);
            copy.setGraphic(IconFactory.icon("check"));
        });
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(NodeFactory.paragraph(address, "caption"), copy);
    }

    Button copy() {
        return copy;
    }
}

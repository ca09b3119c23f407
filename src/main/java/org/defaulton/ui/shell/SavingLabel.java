package org.defaulton.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.defaulton.session.Saving;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.IconFactory;

/** Shows Saving…, Saved, or Not saved with the reason. */
final class SavingLabel {
    private static final Messages TEXTS = Messages.of(SavingLabel.class);

    private final Label label = NodeFactory.label("", "saved");
    private final Node saved = IconFactory.icon("check");
    private final Node underway = IconFactory.icon("more-horizontal");
    private final Node failed = IconFactory.icon("alert-circle");

    SavingLabel(ObservableValue<Saving> saving) {
        label.setId("saved");
        label.setMinWidth(Region.USE_PREF_SIZE);
        saving.subscribe(this::show);
    }

    Node node() {
        return label;
    }

    private void show(Saving saving) {
        switch (saving) {
            case Saving.Saved() -> show("saved", saved, "");
            case Saving.Underway() -> show("saving", underway, "");
            case Saving.NotSaved(String reason) -> show("not-saved", failed, reason);
        }
    }

    private void show(String key, Node icon, String reason) {
        label.setText(TEXTS.text(key));
        label.setGraphic(icon);
        NodeFactory.restyle(label, List.of("label", reason.isEmpty() ? "saved" : "not-saved"));
        label.setTooltip(reason.isEmpty() ? null : new Tooltip(reason));
        label.setAccessibleHelp(reason);
    }
}

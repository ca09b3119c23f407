package org.defaulton.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.defaulton.session.Saving;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Nodes;

/** Saving…, Saved, or Not saved with the reason. */
final class SavedView {
    private static final Messages TEXTS = Messages.of(SavedView.class);

    private final Label label = Nodes.label("", "saved");

    SavedView(ObservableValue<Saving> saving) {
        label.setId("saved");
        label.setMinWidth(Region.USE_PREF_SIZE);
        saving.subscribe(this::show);
    }

    Node node() {
        return label;
    }

    private void show(Saving saving) {
        switch (saving) {
            case Saving.Saved() -> show("saved", "check", "");
            case Saving.Underway() -> show("saving", "more-horizontal", "");
            case Saving.NotSaved(String reason) -> show("not-saved", "alert-circle", reason);
        }
    }

    private void show(String key, String icon, String reason) {
        label.setText(TEXTS.text(key));
        label.setGraphic(Icons.icon(icon));
        label.getStyleClass().setAll("label", reason.isEmpty() ? "saved" : "not-saved");
        label.setTooltip(reason.isEmpty() ? null : new Tooltip(reason));
        label.setAccessibleHelp(reason);
    }
}

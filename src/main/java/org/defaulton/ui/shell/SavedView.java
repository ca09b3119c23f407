package org.defaulton.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.defaulton.session.Saving;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Nodes;

/** Saving…, Saved, or Not saved with the reason and a way to try again. */
final class SavedView {
    private static final Messages TEXTS = Messages.of(SavedView.class);

    private final Label label = Nodes.label("", "saved");
    private final Button retry = new Button(TEXTS.text("retry"));

    SavedView(ObservableValue<Saving> saving, Runnable again) {
        label.setId("saved");
        label.setMinWidth(Region.USE_PREF_SIZE);
        retry.setMaxWidth(Double.MAX_VALUE);
        retry.setId("retry");
        retry.setOnAction(_ -> again.run());
        saving.subscribe(this::show);
    }

    Node node() {
        return label;
    }

    /** Tries again; shows only where that is needed. */
    Node retry() {
        return retry;
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
        Nodes.show(retry, !reason.isEmpty());
    }
}

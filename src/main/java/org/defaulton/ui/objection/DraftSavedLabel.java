package org.defaulton.ui.objection;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.defaulton.session.Saving;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.IconFactory;

/** Says whether the draft has been saved. */
final class DraftSavedLabel {
    private static final Messages TEXTS = Messages.of(DraftSavedLabel.class);

    private final Label label = NodeFactory.label("", "draft-saved");

    DraftSavedLabel(ObservableValue<Saving> saving) {
        label.setId("draft-saved");
        label.setMinWidth(Region.USE_PREF_SIZE);
        // Only while the label is in a scene, because the session outlives the page.
        saving.when(label.sceneProperty().map(_ -> true).orElse(false)).subscribe(this::tell);
    }

    Label node() {
        return label;
    }

    /** Shows nothing while there is no draft. */
    void show(boolean draft) {
        label.setVisible(draft);
    }

    private void tell(Saving saving) {
        switch (saving) {
            case Saving.Saved() -> say("draft.saved", "check");
            case Saving.Underway() -> say("draft.saving", "more-horizontal");
            case Saving.NotSaved(String _) -> say("draft.not-saved", "alert-circle");
        }
    }

    private void say(String key, String icon) {
        label.setText(TEXTS.text(key));
        label.setGraphic(IconFactory.icon(icon));
    }
}

package org.defaulton.ui.shell;

import javafx.beans.value.ObservableValue;
import org.defaulton.session.Saving;
import org.defaulton.text.Messages;

/** The word beside a draft. */
final class SavedWord {
    private static final Messages TEXTS = Messages.of(SavedWord.class);

    private SavedWord() {
    }

    static ObservableValue<String> of(ObservableValue<Saving> saving) {
        return saving.map(now -> switch (now) {
            case Saving.Saved() -> TEXTS.text("draft.saved");
            case Saving.Underway() -> TEXTS.text("saving");
            case Saving.NotSaved _ -> TEXTS.text("not-saved");
        });
    }
}

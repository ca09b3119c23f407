package org.defaulton.ui.timeline;

import java.time.LocalDate;
import javafx.scene.control.Button;
import org.defaulton.session.HistoryEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.theme.IconFactory;

/** Moves the day three months ahead. */
public final class LaterButton {
    private static final Messages TEXTS = Messages.of(LaterButton.class);
    private static final int MONTHS = 3;

    private final Intents intents;
    private final Button button = new Button(TEXTS.text("later"), IconFactory.icon("fast-forward"));

    public LaterButton(Intents intents) {
        this.intents = intents;
        button.getStyleClass().add("later");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Button.USE_PREF_SIZE);
    }

    public Button node() {
        return button;
    }

    /** Sets the day to start from. */
    public void show(LocalDate from) {
        LocalDate to = from.plusMonths(MONTHS);
        button.setAccessibleHelp(TEXTS.text("later.help", to));
        button.setOnAction(_ -> intents.act(new HistoryEvent.DateMoved(to)));
    }
}

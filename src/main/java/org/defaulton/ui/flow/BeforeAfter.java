package org.defaulton.ui.flow;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.session.Compared;
import org.defaulton.session.Event;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;

/** Switches the flow between before and after the last choice; there once there is one. */
final class BeforeAfter extends HBox {
    private static final Messages TEXTS = Messages.of(BeforeAfter.class);

    private final ToggleButton before;
    private final ToggleButton after;

    BeforeAfter(Intents intents) {
        before = button(intents, Compared.Drawn.BEFORE);
        after = button(intents, Compared.Drawn.AFTER);
        before.setId("flow-before");
        after.setId("flow-after");
        getStyleClass().add("segments");
        getChildren().addAll(before, after);
    }

    void show(Shown shown) {
        Compared.Drawn drawn = shown.state().compared().drawn();
        Nodes.show(this, shown.lastChange() != null && drawn != Compared.Drawn.PAIR);
        before.setSelected(drawn == Compared.Drawn.BEFORE);
        after.setSelected(drawn != Compared.Drawn.BEFORE);
    }

    private static ToggleButton button(Intents intents, Compared.Drawn drawn) {
        ToggleButton button = new ToggleButton(TEXTS.text("drawn." + drawn));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleHelp(TEXTS.text("drawn.hint"));
        button.setOnAction(_ -> {
            button.setSelected(true);
            intents.act(new Event.FlowDrawn(drawn));
        });
        return button;
    }
}

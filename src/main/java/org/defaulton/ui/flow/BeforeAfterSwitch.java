package org.defaulton.ui.flow;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;

/** Switches the flow between before and after the last choice; there once there is one. */
final class BeforeAfterSwitch extends HBox {
    private static final Messages TEXTS = Messages.of(BeforeAfterSwitch.class);

    private final ToggleButton before;
    private final ToggleButton after;

    BeforeAfterSwitch(Intents intents) {
        before = button(intents, CompareState.Drawn.BEFORE);
        after = button(intents, CompareState.Drawn.AFTER);
        before.setId("flow-before");
        after.setId("flow-after");
        getStyleClass().add("segments");
        getChildren().addAll(before, after);
    }

    void show(ViewState shown) {
        CompareState.Drawn drawn = shown.state().compared().drawn();
        NodeFactory.show(this, shown.lastChange() != null && drawn != CompareState.Drawn.PAIR);
        before.setSelected(drawn == CompareState.Drawn.BEFORE);
        after.setSelected(drawn != CompareState.Drawn.BEFORE);
    }

    private static ToggleButton button(Intents intents, CompareState.Drawn drawn) {
        ToggleButton button = new ToggleButton(TEXTS.text("drawn." + drawn));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleHelp(TEXTS.text("drawn.hint"));
        button.setOnAction(_ -> {
            button.setSelected(true);
            intents.act(new CompareEvent.FlowDrawn(drawn));
        });
        return button;
    }
}

package org.defaulton.ui.objection;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.defaulton.scenario.Control;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.StateToggleButton;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;

/** A line of the host's bar: sets a control in the place of the administrator, from the current day on. */
final class AdminControlPane {
    private static final Messages TEXTS = Messages.of(AdminControlPane.class);
    private static final double CLOSE = 6;
    private static final double WORDS = 0.6;

    private final Control control;
    private final Intents intents;
    private final List<StateToggleButton> values;
    private final TwoColumnPane node;
    private ViewState last;

    AdminControlPane(Control control, Intents intents, ViewState shown) {
        this.control = control;
        this.intents = intents;
        last = shown;
        values = control.values().stream().map(this::button).toList();
        FlowPane buttons = new FlowPane(CLOSE, CLOSE);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getChildren().setAll(values);
        node = new TwoColumnPane(HostBar.heading("lock", TEXTS.text("host.admin", control.label())), buttons, WORDS);
        node.setAccessibleText(TEXTS.text("host.admin.of", control.label()));
    }

    Node node() {
        return node;
    }

    void show(ViewState shown) {
        last = shown;
        String value = shown.value(control);
        values.forEach(button -> button.setSelected(button.getUserData().equals(value)));
    }

    private StateToggleButton button(Control.ControlValue value) {
        StateToggleButton button = new StateToggleButton(value.label());
        button.setId("admin-" + control.id() + "-" + value.id());
        button.setUserData(value.id());
        button.getStyleClass().add("admin-value");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(TEXTS.text("host.admin.value", control.label(), value.label()));
        button.setOnAction(_ -> set(value.id()));
        return button;
    }

    private void set(String value) {
        if (!value.equals(last.value(control))) {
            intents.act(Actor.FACILITATOR, new HistoryEvent.Chosen(control.id(), value, last.state().now().date()));
        }
    }
}

package org.defaulton.ui.mirror;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Hold;
import org.defaulton.session.HistoryEvent;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.WrappingComboBox;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.ControlState;

/** A control with its exact label, and the reason if it cannot be changed. */
final class ControlRow {
    private static final Messages TEXTS = Messages.of(ControlRow.class);
    private static final String ON = "on";

    private final Control control;
    private final Intents intents;
    private final PlatformSwitch toggle = new PlatformSwitch();
    private final UnansweredSwitch asked;
    private final WrappingComboBox<Control.ControlValue> choice = new WrappingComboBox<>();
    private final Label held = NodeFactory.paragraph("", "caption", "text-2");
    private final VBox node;
    private ViewState last;

    /** Puts the control beside its label; a choice, whose values can be long, below it. */
    ControlRow(Control control, Intents intents, ViewState shown) {
        this(control, intents, shown, control.kind() == ControlKind.CHOICE ? new VBox(4) : beside());
        HBox.setHgrow(((Pane) node.getChildren().getFirst()).getChildren().getFirst(), Priority.ALWAYS);
    }

    private static HBox beside() {
        HBox line = new HBox(12);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ControlRow(Control control, Intents intents, ViewState shown, Pane line) {
        this.control = control;
        this.intents = intents;
        last = shown;
        Label label = NodeFactory.paragraph(control.label());
        label.setMaxWidth(Double.MAX_VALUE);
        asked = new UnansweredSwitch(control, this::choose);
        line.getChildren().setAll(label, control.kind() == ControlKind.TOGGLE ? toggle() : choice());
        if (control.kind() == ControlKind.TOGGLE) {
            line.getChildren().add(asked);
        }
        node = new VBox(line, held);
    }

    /** The same with the control below its label. */
    static ControlRow narrow(Control control, Intents intents, ViewState shown) {
        return new ControlRow(control, intents, shown, new VBox(4));
    }

    VBox node() {
        return node;
    }

    void show(ViewState shown) {
        last = shown;
        ControlState state = shown.control(control);
        String value = state.value();
        boolean isHeld = state.held();
        toggle.show(ON.equals(value), RowValueText.label(control, value));
        toggle.setDisable(isHeld);
        ask(value == null && !isHeld);
        choice.setDisable(isHeld);
        choice.setValue(control.values().stream().filter(known -> known.id().equals(value)).findFirst().orElse(null));
        NodeFactory.show(held, isHeld);
        held.setText(isHeld ? heldText(shown) : "");
    }

    /** A switch without a value is shown as two equal buttons. The focus moves along when one replaces the other. */
    private void ask(boolean open) {
        boolean leavesSwitch = open && NodeFactory.hasFocusInside(toggle);
        boolean leavesQuestion = !open && NodeFactory.hasFocusInside(asked);
        NodeFactory.show(asked, open);
        NodeFactory.show(toggle, !open);
        if (leavesSwitch || leavesQuestion) {
            (open ? asked.first() : toggle).requestFocus();
        }
    }

    private String heldText(ViewState shown) {
        Hold hold = control.hold();
        if (hold == null) {
            return "";
        }
        Control holder = shown.scenario().control(hold.by());
        return TEXTS.text("held", RowValueText.label(control, hold.at()), holder.label(),
                RowValueText.label(holder, hold.when()));
    }

    private Node toggle() {
        toggle.setId(control.id());
        toggle.setAccessibleText(control.label());
        toggle.setOnAction(_ -> choose(toggle.isSelected() ? "off" : ON));
        return toggle;
    }

    private Node choice() {
        choice.setId(control.id());
        choice.setAccessibleText(control.label());
        choice.setPromptText(TEXTS.text("choice"));
        choice.getItems().setAll(control.values());
        choice.setConverter(new ControlValueConverter(control.values()));
        choice.setOnAction(_ -> {
            Control.ControlValue chosen = choice.getValue();
            if (chosen != null && !chosen.id().equals(last.value(control))) {
                choose(chosen.id());
            }
        });
        return choice;
    }

    private void choose(String value) {
        intents.act(new HistoryEvent.Chosen(control.id(), value, last.state().now().date()));
    }

    private static final class ControlValueConverter extends StringConverter<Control.ControlValue> {
        private final List<Control.ControlValue> values;

        ControlValueConverter(List<Control.ControlValue> values) {
            this.values = values;
        }

        @Override
        public String toString(Control.ControlValue value) {
            return value == null ? "" : value.label();
        }

        @Override
        public Control.ControlValue fromString(String label) {
            return values.stream().filter(value -> value.label().equals(label)).findFirst().orElseThrow();
        }
    }
}

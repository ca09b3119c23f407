package org.defaulton.ui.mirror;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Hold;
import org.defaulton.session.Event;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;

/** A control with its exact label, and why it cannot be changed where it cannot. */
final class ControlRow {
    private static final Messages TEXTS = Messages.of(ControlRow.class);
    private static final String ON = "on";

    private final Control control;
    private final Intents intents;
    private final Switch toggle = new Switch();
    private final ComboBox<Control.Value> choice = new ComboBox<>();
    private final Label held = Nodes.paragraph("", "caption", "text-2");
    private final VBox node;
    private Shown last;

    ControlRow(Control control, Intents intents, Shown shown) {
        this(control, intents, shown, new HBox(12));
        HBox line = (HBox) node.getChildren().getFirst();
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(line.getChildren().getFirst(), Priority.ALWAYS);
    }

    private ControlRow(Control control, Intents intents, Shown shown, Pane line) {
        this.control = control;
        this.intents = intents;
        last = shown;
        Label label = Nodes.paragraph(control.label());
        label.setMaxWidth(Double.MAX_VALUE);
        line.getChildren().setAll(label, control.kind() == ControlKind.TOGGLE ? toggle() : choice());
        node = new VBox(line, held);
    }

    /** The same with the control below its label. */
    static ControlRow narrow(Control control, Intents intents, Shown shown) {
        return new ControlRow(control, intents, shown, new VBox(4));
    }

    VBox node() {
        return node;
    }

    void show(Shown shown) {
        last = shown;
        String value = shown.value(control);
        boolean isHeld = shown.control(control).held();
        toggle.show(ON.equals(value), RowValue.label(control, value));
        toggle.setDisable(isHeld);
        choice.setDisable(isHeld);
        choice.setValue(control.values().stream().filter(known -> known.id().equals(value)).findFirst().orElse(null));
        Nodes.show(held, isHeld);
        held.setText(isHeld ? heldText(shown) : "");
    }

    private String heldText(Shown shown) {
        Hold hold = control.hold();
        if (hold == null) {
            return "";
        }
        Control holder = shown.scenario().control(hold.by());
        return TEXTS.text("held", RowValue.label(control, hold.at()), holder.label(),
                RowValue.label(holder, hold.when()));
    }

    private Node toggle() {
        toggle.setId(control.id());
        toggle.setAccessibleText(control.label());
        toggle.setOnAction(_ -> choose(toggle.isSelected() ? ON : "off"));
        return toggle;
    }

    private Node choice() {
        choice.setId(control.id());
        choice.setAccessibleText(control.label());
        choice.setPromptText(TEXTS.text("choice"));
        choice.getItems().setAll(control.values());
        choice.setConverter(new Labels(control.values()));
        choice.setOnAction(_ -> {
            Control.Value chosen = choice.getValue();
            if (chosen != null && !chosen.id().equals(last.value(control))) {
                choose(chosen.id());
            }
        });
        return choice;
    }

    private void choose(String value) {
        intents.act(new Event.Chosen(control.id(), value, last.state().now().date()));
    }

    /** Values by their labels. */
    private static final class Labels extends StringConverter<Control.Value> {
        private final List<Control.Value> values;

        Labels(List<Control.Value> values) {
            this.values = values;
        }

        @Override
        public String toString(Control.Value value) {
            return value == null ? "" : value.label();
        }

        @Override
        public Control.Value fromString(String label) {
            return values.stream().filter(value -> value.label().equals(label)).findFirst().orElseThrow();
        }
    }
}

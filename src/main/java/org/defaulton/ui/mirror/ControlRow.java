package org.defaulton.ui.mirror;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Hold;
import org.defaulton.session.OpenPrompt;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.ControlState;

/** A control with its exact label, and the reason if the member cannot change it. */
final class ControlRow {
    private static final Messages TEXTS = Messages.of(ControlRow.class);

    private final Control control;
    private final Intents intents;
    private final ValueNodes value;
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
        value = switch (control.setBy()) {
            case MEMBER -> new ValueInput(control, control.id(), control.label(), this::choose);
            case ADMIN -> new LockedControl(control);
            case NOBODY -> new FixedValueLabel(control);
        };
        line.getChildren().add(label);
        line.getChildren().addAll(value.nodes());
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
        value.show(state.value(), state.held());
        held.setText(state.held() ? heldText(shown) : othersText());
        NodeFactory.show(held, !held.getText().isEmpty());
    }

    private String othersText() {
        return switch (control.setBy()) {
            case MEMBER -> "";
            case ADMIN -> TEXTS.text("locked.admin");
            case NOBODY -> TEXTS.text("locked.nobody");
        };
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

    private void choose(String chosen) {
        intents.act(OpenPrompt.chosen(control, chosen, last.state().now().date()));
    }
}

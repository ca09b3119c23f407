package org.defaulton.ui.mirror;

import java.util.List;
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
    private final ValueInput input;
    private final LockedControl locked;
    private final Label fixed = NodeFactory.label("", "strong", "fixed-value");
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
        input = new ValueInput(control, control.id(), control.label(), this::choose);
        locked = new LockedControl(control);
        fixed.setId(control.id() + "-fixed");
        line.getChildren().add(label);
        line.getChildren().addAll(switch (control.setBy()) {
            case MEMBER -> input.nodes();
            case ADMIN -> List.of(locked);
            case NOBODY -> List.of(fixed);
        });
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
        input.show(state.value(), state.held());
        locked.show(state.value());
        fixed.setText(RowValueText.label(control, state.value()));
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

    private void choose(String value) {
        intents.act(OpenPrompt.chosen(control, value, last.state().now().date()));
    }
}

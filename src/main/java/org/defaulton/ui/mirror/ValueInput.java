package org.defaulton.ui.mirror;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.StringConverter;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.WrappingComboBox;
import org.jspecify.annotations.Nullable;

/** What a person sets a control with: the platform's switch, its two buttons while it has no value, or a list. */
final class ValueInput implements ValueNodes {
    private static final Messages TEXTS = Messages.of(ValueInput.class);
    private static final String ON = "on";

    private final Control control;
    private final Consumer<String> choose;
    private final PlatformSwitch toggle = new PlatformSwitch();
    private final UnansweredSwitch asked;
    private final WrappingComboBox<Control.ControlValue> choice = new WrappingComboBox<>();
    private @Nullable String shown;

    /**
     * Creates the input.
     *
     * @param id of the switch or list
     * @param label what a screen reader calls it
     * @param choose gets the chosen value
     */
    ValueInput(Control control, String id, String label, Consumer<String> choose) {
        this.control = control;
        this.choose = choose;
        asked = new UnansweredSwitch(control, choose);
        toggle.setId(id);
        toggle.setAccessibleText(label);
        toggle.setOnAction(_ -> choose.accept(toggle.isSelected() ? "off" : ON));
        choice.setId(id);
        choice.setAccessibleText(label);
        choice.setPromptText(TEXTS.text("choice"));
        choice.getItems().setAll(control.values());
        choice.setConverter(new ControlValueConverter(control.values()));
        choice.setOnAction(_ -> picked());
    }

    private void picked() {
        Control.ControlValue chosen = choice.getValue();
        if (chosen != null && !chosen.id().equals(shown)) {
            choose.accept(chosen.id());
        }
    }

    @Override
    public List<Node> nodes() {
        return control.kind() == ControlKind.TOGGLE ? List.of(toggle, asked) : List.of(choice);
    }

    @Override
    public void show(@Nullable String value, boolean held) {
        shown = value;
        toggle.show(ON.equals(value), RowValueText.label(control, value));
        toggle.setDisable(held);
        ask(value == null && !held);
        choice.setDisable(held);
        choice.setValue(control.values().stream().filter(known -> known.id().equals(value)).findFirst().orElse(null));
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

package org.defaulton.ui.objection;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.defaulton.ui.controls.TextInputLimits;

/**
 * A control as the form uses it, with its text and its changes.
 *
 * @param control the control
 * @param text returns its text
 * @param write replaces its text
 * @param onEdit adds a listener for every change, including those by {@code write}
 */
record FieldInput(Control control, Supplier<String> text, Consumer<String> write, Consumer<Consumer<String>> onEdit) {
    /** Users can exceed the limit and get a message; only far longer text, pasted by mistake, is cut. */
    private static final int FAR_BEYOND = 2;
    private static final int REASON_ROWS = 3;

    static FieldInput line(int longest) {
        return of(new TextField(), longest);
    }

    static FieldInput area(int longest) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(REASON_ROWS);
        return of(area, longest);
    }

    static FieldInput options(List<SelectOption> options, String prompt) {
        OptionComboBox box = new OptionComboBox(options, prompt);
        return new FieldInput(box, () -> box.getValue() == null ? "" : box.getValue().id(),
                id -> box.setValue(options.stream().filter(option -> option.id().equals(id)).findFirst().orElse(null)),
                listener -> box.valueProperty()
                        .addListener((_, _,
                                chosen) -> Optional.ofNullable(chosen).map(SelectOption::id).ifPresent(listener)));
    }

    static FieldInput tick(String label) {
        CheckBox box = new CheckBox(label);
        box.setWrapText(true);
        return new FieldInput(box, () -> box.isSelected() ? "true" : "", text -> box.setSelected("true".equals(text)),
                listener -> box.selectedProperty()
                        .addListener((_, _, ticked) -> listener.accept(ticked ? "true" : "")));
    }

    private static FieldInput of(TextInputControl control, int longest) {
        TextInputLimits.bounded(control, FAR_BEYOND * longest);
        return new FieldInput(control, control::getText, control::setText,
                listener -> control.textProperty().addListener((_, _, text) -> listener.accept(text)));
    }
}

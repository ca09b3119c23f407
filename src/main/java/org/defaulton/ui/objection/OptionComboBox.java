package org.defaulton.ui.objection;

import java.util.List;
import javafx.util.StringConverter;
import org.defaulton.ui.controls.TypeAhead;
import org.defaulton.ui.controls.WrappingComboBox;
import org.defaulton.ui.theme.Theme;

/** A drop-down list whose texts break into lines instead of being cut, and that jumps to what is typed. */
final class OptionComboBox extends WrappingComboBox<SelectOption> {
    OptionComboBox(List<SelectOption> options, String prompt) {
        getItems().setAll(options);
        setPromptText(prompt);
        setConverter(new SelectOptionConverter(options));
        setCellFactory(_ -> new OptionCell());
        // The open list is sized before it takes over the sheets of the scene; the box's own reach it at once.
        getStylesheets().add(Theme.sheet("objection/objection"));
        TypeAhead.install(this);
    }

    /** Options by their labels. */
    private static final class SelectOptionConverter extends StringConverter<SelectOption> {
        private final List<SelectOption> options;

        SelectOptionConverter(List<SelectOption> options) {
            this.options = options;
        }

        @Override
        public String toString(SelectOption option) {
            return option == null ? "" : option.label();
        }

        @Override
        public SelectOption fromString(String label) {
            return options.stream().filter(option -> option.label().equals(label)).findFirst().orElseThrow();
        }
    }
}

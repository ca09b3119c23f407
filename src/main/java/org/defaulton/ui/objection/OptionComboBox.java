package org.defaulton.ui.objection;

import java.util.List;
import javafx.util.StringConverter;
import org.defaulton.ui.controls.TypeAhead;
import org.defaulton.ui.controls.WrappingComboBox;
import org.defaulton.ui.theme.Theme;

/** A drop-down list whose texts wrap instead of being truncated, with type-ahead. */
final class OptionComboBox extends WrappingComboBox<SelectOption> {
    OptionComboBox(List<SelectOption> options, String prompt) {
        getItems().setAll(options);
        setPromptText(prompt);
        setConverter(new SelectOptionConverter(options));
        setCellFactory(_ -> new OptionCell());
        // The open list is measured before it gets the style sheets of the scene, but those of the box apply at once.
        getStylesheets().add(Theme.sheet("objection/objection"));
        TypeAhead.install(this);
    }

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

package org.defaulton.ui.objection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.defaulton.ui.controls.WrappingComboBox;
import org.defaulton.ui.theme.Theme;

/** A drop-down list whose texts break into lines instead of being cut, and that jumps to what is typed. */
final class OptionComboBox extends WrappingComboBox<SelectOption> {
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private String typed = "";
    private long typedAt;

    OptionComboBox(List<SelectOption> options, String prompt) {
        getItems().setAll(options);
        setPromptText(prompt);
        setConverter(new SelectOptionConverter(options));
        setCellFactory(_ -> new OptionCell());
        // The open list is sized before it takes over the sheets of the scene; the box's own reach it at once.
        getStylesheets().add(Theme.sheet("objection/objection"));
        addEventFilter(KeyEvent.KEY_TYPED, this::jump);
    }

    private void jump(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isBlank() || Character.isISOControl(letter.charAt(0)) || event.isShortcutDown()) {
            return;
        }
        long now = System.nanoTime();
        typed = now - typedAt > PAUSE_NANOS ? letter : typed + letter;
        typedAt = now;
        find(typed).ifPresent(this::setValue);
    }

    private Optional<SelectOption> find(String beginning) {
        String wanted = beginning.toLowerCase(Locale.ROOT);
        return getItems().stream()
                .filter(option -> option.label().toLowerCase(Locale.ROOT).startsWith(wanted))
                .findFirst();
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

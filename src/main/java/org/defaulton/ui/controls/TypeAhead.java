package org.defaulton.ui.controls;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import org.defaulton.text.Language;

/** Jumps to the item that starts with the typed letters, which a pause resets. */
public final class TypeAhead<T> {
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final ComboBox<T> box;
    private String typed = "";
    private long typedAt;

    private TypeAhead(ComboBox<T> box) {
        this.box = box;
    }

    /** Adds type-ahead to the box, by the texts of its converter. */
    public static <T> void install(ComboBox<T> box) {
        box.addEventFilter(KeyEvent.KEY_TYPED, new TypeAhead<>(box)::jump);
    }

    private void jump(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isBlank() || Character.isISOControl(letter.charAt(0)) || event.isShortcutDown()) {
            return;
        }
        long now = System.nanoTime();
        typed = now - typedAt > PAUSE_NANOS ? letter : typed + letter;
        typedAt = now;
        box.getItems().stream().filter(this::begins).findFirst().ifPresent(box::setValue);
    }

    private boolean begins(T item) {
        Language language = Language.current();
        return language.small(box.getConverter().toString(item)).startsWith(language.small(typed));
    }
}

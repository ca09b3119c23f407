package org.defaulton.ui.controls;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/** What all text fields share: a maximum length, and no invisible characters. */
public final class TextInputLimits {
    private static final Messages TEXTS = Messages.of(TextInputLimits.class);

    /** Invisible characters; the second group reverses text after them, even on other pages. */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cc}&&[^\\n\\t]]|[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private TextInputLimits() {
    }

    /** Limits the field to so many characters; text beyond them is cut, and a note below the field says so. */
    public static <T extends TextInputControl> T bounded(T field, int longest) {
        bound(field, field, longest);
        return field;
    }

    /** The same for the editor of a date picker. */
    public static void bound(DatePicker picker, int longest) {
        bound(picker.getEditor(), picker, longest);
    }

    /** The same for the editor of a spinner. */
    public static void bound(Spinner<?> spinner, int longest) {
        bound(spinner.getEditor(), spinner, longest);
    }

    /** The text input that has the focus; null if the focus is elsewhere. */
    public static @Nullable TextInputControl focused(@Nullable Node owner) {
        return switch (owner) {
            case TextInputControl input -> input;
            case DatePicker picker -> picker.getEditor();
            case Spinner<?> spinner -> spinner.getEditor();
            case null, default -> null;
        };
    }

    private static void bound(TextInputControl field, Control whole, int longest) {
        FieldNote note = new FieldNote(whole, "text-cut");
        field.focusedProperty().subscribe(note::hide);
        UnaryOperator<TextFormatter.Change> filter = change -> {
            if (change.isContentChange()) {
                note.hide();
                leaveOut(change);
                if (cut(change, longest)) {
                    note.say(TEXTS.text("text.cut", longest));
                }
            }
            return change;
        };
        field.setTextFormatter(new TextFormatter<>(filter));
    }

    private static void leaveOut(TextFormatter.Change change) {
        String text = change.getText();
        String seen = UNSEEN.matcher(text).replaceAll("");
        if (!seen.equals(text)) {
            replace(change, seen);
        }
    }

    /** Whether something was cut, other than half a character. */
    private static boolean cut(TextFormatter.Change change, int longest) {
        int kept = change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart());
        String text = change.getText();
        int room = Math.max(0, longest - kept);
        if (text.length() <= room) {
            return false;
        }
        boolean half = room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
        replace(change, text.substring(0, half ? room - 1 : room));
        return true;
    }

    private static void replace(TextFormatter.Change change, String text) {
        change.setText(text);
        int caret = change.getRangeStart() + text.length();
        change.selectRange(caret, caret);
    }
}

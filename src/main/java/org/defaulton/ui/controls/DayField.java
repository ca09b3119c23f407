package org.defaulton.ui.controls;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A field for a day such as "19 Sep 2024". Invalid text stays in it, and a sentence says what to type. */
public final class DayField {
    private static final int LONGEST = 40;
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final DatePicker picker;
    private final FieldNote note;
    private final String help;
    private @Nullable LocalDate shown;
    /** The invalid text; null while nothing is wrong. */
    private @Nullable String refused;

    /** The consumer gets what the user picks or types, but not what {@link #show} shows. */
    public DayField(DatePicker picker, Consumer<LocalDate> picked) {
        this.picker = picker;
        note = new FieldNote(picker, "day-wrong");
        help = picker.getAccessibleHelp() == null ? "" : picker.getAccessibleHelp();
        picker.setChronology(IsoChronology.INSTANCE);
        picker.setConverter(new DayTextConverter());
        picker.setShowWeekNumbers(false);
        TextInputLimits.bound(picker, LONGEST);
        picker.getEditor().textProperty().subscribe(this::typed);
        picker.focusedProperty().subscribe(this::remind);
        picker.setOnAction(_ -> {
            LocalDate day = picker.getValue();
            if (day != null && !day.equals(shown)) {
                shown = day;
                accept();
                picker.getEditor().setText(TypedDay.written(day));
                picked.accept(day);
            }
        });
    }

    /** Shows the day. Invalid text stays for as long as the day is the same. */
    public void show(LocalDate day) {
        note.hide();
        if (!day.equals(shown)) {
            accept();
        }
        shown = day;
        picker.setValue(day);
    }

    /** Whether the field has a valid day; if not, it says what is wrong and takes the focus. */
    public boolean isRight() {
        TextField editor = picker.getEditor();
        if (TypedDay.of(editor.getText()) instanceof TypedDay.InvalidDay(String sentence)) {
            refuse(editor.getText(), sentence);
            picker.requestFocus();
            return false;
        }
        picker.commitValue();
        return true;
    }

    private void typed(String text) {
        if (refused != null && !text.equals(refused) && TypedDay.of(text) instanceof TypedDay.ValidDay) {
            accept();
        }
    }

    private void remind(boolean focused) {
        if (focused && refused != null && TypedDay.of(refused) instanceof TypedDay.InvalidDay(String sentence)) {
            note.say(sentence);
        }
    }

    private void accept() {
        refused = null;
        note.hide();
        picker.pseudoClassStateChanged(FAULTY, false);
        picker.setAccessibleHelp(help);
    }

    private void refuse(String text, String sentence) {
        refused = text;
        picker.pseudoClassStateChanged(FAULTY, true);
        picker.setAccessibleHelp(sentence);
        note.say(sentence);
    }

    /** Converts days to text and back. The picker rewrites its text after converting it. */
    private final class DayTextConverter extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return refused != null ? refused : day == null ? "" : TypedDay.written(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            return switch (TypedDay.of(text)) {
                case TypedDay.ValidDay(LocalDate day) -> {
                    accept();
                    yield day;
                }
                case TypedDay.InvalidDay(String sentence) -> {
                    refuse(text, sentence);
                    yield picker.getValue();
                }
            };
        }
    }
}

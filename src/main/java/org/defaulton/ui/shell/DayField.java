package org.defaulton.ui.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A field for a day such as "19 Sep 2024"; also takes "2024-09-19". */
final class DayField {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("[d MMM yyyy][d MMMM yyyy][yyyy-MM-dd]").toFormatter(Locale.ENGLISH);

    private DayField() {
    }

    /** Prepares the picker; what a person picks or types goes to the consumer, what a program sets does not. */
    static void prepare(DatePicker picker, Consumer<LocalDate> picked) {
        picker.setConverter(new Words(picker));
        picker.setShowWeekNumbers(false);
        picker.setOnAction(_ -> {
            LocalDate day = picker.getValue();
            if (day != null) {
                picked.accept(day);
            }
        });
    }

    /** A day in words and back; what is no day leaves the day as it is. */
    private static final class Words extends StringConverter<LocalDate> {
        private final DatePicker picker;

        Words(DatePicker picker) {
            this.picker = picker;
        }

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : WRITTEN.format(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            try {
                return LocalDate.parse(text.strip(), READ);
            } catch (DateTimeParseException _) {
                picker.getEditor().setText(toString(picker.getValue()));
                return picker.getValue();
            }
        }
    }
}

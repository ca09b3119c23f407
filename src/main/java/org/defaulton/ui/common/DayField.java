package org.defaulton.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/** A field for a day such as "19 Sep 2024"; also takes "2024-09-19". What is no day leaves the day and says so. */
public final class DayField {
    private static final Messages TEXTS = Messages.of(DayField.class);
    private static final double GAP = 4;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("[d MMM yyyy][d MMMM yyyy][yyyy-MM-dd]").toFormatter(Locale.ENGLISH);

    /** A timeline of thousands of years would take minutes to draw. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final DatePicker picker;
    private final Tooltip wrong = new Tooltip(TEXTS.text("day.wrong"));
    private @Nullable LocalDate shown;

    /** What a person picks or types goes to the consumer, what is shown by {@link #show} does not. */
    public DayField(DatePicker picker, Consumer<LocalDate> picked) {
        this.picker = picker;
        wrong.setId("day-wrong");
        picker.setConverter(new Words());
        picker.setShowWeekNumbers(false);
        picker.getEditor().textProperty().subscribe(wrong::hide);
        picker.setOnAction(_ -> {
            LocalDate day = picker.getValue();
            if (day != null && !day.equals(shown)) {
                picked.accept(day);
            }
        });
    }

    /** Shows the day. */
    public void show(LocalDate day) {
        shown = day;
        picker.setValue(day);
    }

    private void refuse() {
        picker.getEditor().setText(picker.getConverter().toString(picker.getValue()));
        Bounds bounds = picker.localToScreen(picker.getLayoutBounds());
        if (bounds != null) {
            wrong.show(picker, bounds.getMinX(), bounds.getMaxY() + GAP);
        }
    }

    /** A day in words and back. */
    private final class Words extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : WRITTEN.format(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            try {
                LocalDate day = LocalDate.parse(text.strip(), READ);
                if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                    return day;
                }
            } catch (DateTimeParseException _) {
                // Refused below, as a day too far away is.
            }
            refuse();
            return picker.getValue();
        }
    }
}

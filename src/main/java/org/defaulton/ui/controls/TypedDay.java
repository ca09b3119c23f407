package org.defaulton.ui.controls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.DayLimits;
import org.defaulton.text.Messages;

/** What somebody typed where a day belongs. */
sealed interface TypedDay {
    /**
     * A day.
     *
     * @param day within the limits
     */
    record ValidDay(LocalDate day) implements TypedDay {}

    /**
     * No day.
     *
     * @param sentence what is wrong, and what to type
     */
    record InvalidDay(String sentence) implements TypedDay {}

    /** Only what can be read in one way: 3/11/2025 is another day in Britain than in the United States. */
    List<DateTimeFormatter> FORMS = Stream
            .of("d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu", "uuuu-M-d", "d.M.uuuu", "d. M. uuuu")
            .map(form -> new DateTimeFormatterBuilder().parseCaseInsensitive()
                    .appendPattern(form)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    /** Reads the text. Space around and within it does not count, capitals neither. */
    static TypedDay of(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        Messages texts = Messages.of(TypedDay.class);
        Optional<LocalDate> day = day(plain, ResolverStyle.STRICT);
        if (day.isEmpty()) {
            String key = plain.isEmpty()
                    ? "day.none"
                    : day(plain, ResolverStyle.LENIENT).isPresent() ? "day.never" : "day.wrong";
            return new InvalidDay(texts.text(key, texts.quoted(plain)));
        }
        return DayLimits.contain(day.get())
                ? new ValidDay(day.get())
                : new InvalidDay(texts.text("day.range", DayLimits.FIRST, DayLimits.LAST));
    }

    /** The day as the app writes it. */
    static String written(LocalDate day) {
        return FORMS.getFirst().format(day);
    }

    private static Optional<LocalDate> day(String text, ResolverStyle style) {
        return FORMS.stream().flatMap(form -> {
            try {
                return Stream.of(LocalDate.parse(text, form.withResolverStyle(style)));
            } catch (DateTimeException _) {
                return Stream.empty();
            }
        }).findFirst();
    }
}

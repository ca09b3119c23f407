package org.defaulton.ui.controls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.DayLimits;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/** What a user typed into a field for a day. */
sealed interface TypedDay {
    /**
     * A valid day.
     *
     * @param day within the limits
     */
    record ValidDay(LocalDate day) implements TypedDay {}

    /**
     * Invalid text.
     *
     * @param sentence what is wrong, and what to type
     */
    record InvalidDay(String sentence) implements TypedDay {}

    /** Parses the text. Ignores spaces and case. */
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

    /** The day in the app's format. */
    static String written(LocalDate day) {
        return Language.current().date(day);
    }

    private static Optional<LocalDate> day(String text, ResolverStyle style) {
        return Language.current().typedDays().stream().flatMap(form -> {
            try {
                return Stream.of(LocalDate.parse(text, form.withResolverStyle(style)));
            } catch (DateTimeException _) {
                return Stream.empty();
            }
        }).findFirst();
    }
}

package org.defaulton.text;

import java.text.Collator;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The texts of one package: its {@code messages.properties}, filled in. Thread-safe. */
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts of the package that the class lies in. English is the only language so far. */
    public static Messages of(Class<?> neighbour) {
        Locale locale = Locale.ENGLISH;
        return new Messages(
                ResourceBundle.getBundle(neighbour.getPackageName() + ".messages", locale, neighbour.getClassLoader()),
                locale);
    }

    /** The bundle itself, for FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Whether there is a text with the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The text with the key; numbers and days among the arguments are written as people write them.
     *
     * @param args for the places {0}, {1} … of {@link MessageFormat}
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        if (args.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            // Most texts are whole as they are, and taking a pattern apart takes a hundred times longer than to look.
            return pattern;
        }
        Object[] written = args.clone();
        for (int i = 0; i < written.length; i++) {
            written[i] = written[i] instanceof LocalDate day ? date(day) : written[i];
        }
        return new MessageFormat(pattern, locale).format(written);
    }

    /** The language that the texts are in. */
    Locale locale() {
        return locale;
    }

    /** A day such as "19 Sep 2024". */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    /** A month such as "Sep 2024". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM yyyy", locale).format(month);
    }

    /** Words in quotation marks; such marks within them become single ones. */
    public String quoted(String words) {
        return "“" + words.replace('“', '‘').replace('”', '’') + "”";
    }

    /** A whole number such as "3,839". */
    public String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /** The codes of all countries, in the order of their names. */
    public List<String> countries() {
        return Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::country, Collator.getInstance(locale)))
                .toList();
    }

    /** What a country is called on its own, such as "United States"; the code where it is unknown. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}

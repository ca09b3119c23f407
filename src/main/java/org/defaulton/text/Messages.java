package org.defaulton.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ResourceBundle;

/** The texts of one package: its {@code messages.properties}, filled in. Thread-safe. */
public final class Messages {
    private final ResourceBundle bundle;
    private final Language language;

    private Messages(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** The texts of the class's package, in the language that this process speaks. */
    public static Messages of(Class<?> neighbor) {
        return new Messages(Language.current().bundle(neighbor), Language.current());
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
            // Most texts have no arguments, and parsing a pattern takes a hundred times longer than this check.
            return pattern;
        }
        Object[] written = args.clone();
        for (int i = 0; i < written.length; i++) {
            written[i] = written[i] instanceof LocalDate day ? date(day) : written[i];
        }
        return new MessageFormat(pattern, language.locale()).format(written);
    }

    /** A day such as "19 Sep 2024". */
    public String date(LocalDate day) {
        return language.date(day);
    }

    /** A month such as "Sep 2024". */
    public String month(YearMonth month) {
        return language.month(month);
    }

    /** Words in quotation marks; such marks within them become single ones. */
    public String quoted(String words) {
        return language.quoted(words);
    }

    /** A whole number such as "3,839". */
    public String number(long number) {
        return language.number(number);
    }

    /** What a country is called on its own, such as "United States"; the code if it is unknown. */
    public String country(String code) {
        return language.country(code);
    }
}

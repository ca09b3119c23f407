package org.defaulton.text;

import java.text.Collator;
import java.text.ListFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language that people read: how they write days, numbers and lists, what they call countries, and how they sort.
 * Nothing else knows the locale. It is read from the system property {@code defaulton.language} when the process starts
 * and never changes: a hundred classes make texts and many keep them, so changing the language takes a restart.
 * Thread-safe.
 */
public final class Language {
    private static final Pattern NUMBER_BEFORE_WORD = Pattern.compile("(\\d) (?=\\p{L})");
    private static final Language OURS = new Language(
            Locale.forLanguageTag(System.getProperty("defaulton.language", "en-US")));

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthInFull;
    private final DateTimeFormatter time;
    private final String betweenSentences;
    private final String betweenPhrases;
    private final String betweenThings;

    private Language(Locale locale) {
        this.locale = locale;
        ResourceBundle patterns = bundle(Language.class);
        day = DateTimeFormatter.ofPattern(patterns.getString("pattern.day"), locale);
        month = DateTimeFormatter.ofPattern(patterns.getString("pattern.month"), locale);
        monthInFull = DateTimeFormatter.ofPattern(patterns.getString("pattern.month-in-full"), locale);
        time = DateTimeFormatter.ofPattern(patterns.getString("pattern.time"), locale);
        betweenSentences = patterns.getString("between.sentences");
        betweenPhrases = patterns.getString("between.phrases");
        betweenThings = patterns.getString("between.series");
    }

    /** Takes long to compute and is not needed at every start. */
    private static final class FoundLater {
        static final List<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
                .map(code -> Map.entry(OURS.country(code), code))
                .sorted(Map.Entry.comparingByKey(OURS.order()))
                .map(Map.Entry::getValue)
                .toList();
        static final Pattern DAY_BEFORE_YEAR = Pattern.compile(Stream.of(Month.values())
                .map(DateTimeFormatter.ofPattern("MMM", OURS.locale)::format)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(\\d{1,2}\\.? (?:", ")) (?=\\d{4})")));
        static final List<DateTimeFormatter> TYPED_DAYS = Stream
                .of(OURS.bundle(Language.class).getString("pattern.typed-days").split("\\|", -1))
                .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(OURS.locale))
                .toList();
    }

    /** The language that this process speaks. */
    public static Language current() {
        return OURS;
    }

    /** Makes it the default of the Java runtime and of the toolkit, for calendars and menus. */
    public void installAsDefault() {
        Locale.setDefault(locale);
    }

    /** The code of the language alone, such as "en". */
    public String code() {
        return locale.getLanguage();
    }

    /** The bundle of a package, without a fallback to the computer's own language. */
    ResourceBundle bundle(Class<?> neighbor) {
        return ResourceBundle.getBundle(neighbor.getPackageName() + ".messages", locale, neighbor.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    /** A day such as "19 Sep 2024". */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** A month such as "Sep 2024". */
    public String month(YearMonth of) {
        return month.format(of);
    }

    /** The same with its whole name, such as "September 2024". */
    public String monthInFull(YearMonth of) {
        return monthInFull.format(of);
    }

    /** A time of day such as "16:05". */
    public String time(LocalTime of) {
        return time.format(of);
    }

    /** The ways in which a person may type a day, none of which can mean two days. */
    public List<DateTimeFormatter> typedDays() {
        return FoundLater.TYPED_DAYS;
    }

    /** A whole number such as "3,839". */
    public String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /** Words in quotation marks; such marks within them become single ones. */
    public String quoted(String words) {
        return "“" + words.replace('“', '‘').replace('”', '’') + "”";
    }

    /** What a country is called on its own, such as "United States"; the code if it is unknown. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** The codes of all countries, in the order in which people look for their names. */
    public List<String> countries() {
        return FoundLater.COUNTRIES;
    }

    /** Dictionary order. */
    public Comparator<Object> order() {
        return Collator.getInstance(locale);
    }

    /** A list of names, such as "Posts, Profile, Resumes"; empty if there are none. */
    public String list(List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(locale, ListFormat.Type.UNIT, ListFormat.Style.SHORT).format(names);
    }

    /** All of the things, such as "posts, photos, and prompts". */
    public String all(List<String> things) {
        return format(ListFormat.Type.STANDARD, things);
    }

    /** Any of the things, such as "posts, photos, or prompts". */
    public String any(List<String> things) {
        return format(ListFormat.Type.OR, things);
    }

    private String format(ListFormat.Type type, List<String> things) {
        return ListFormat.getInstance(locale, type, ListFormat.Style.FULL).format(things);
    }

    /** Whole sentences, joined. */
    public String sentences(List<String> sentences) {
        return String.join(betweenSentences, sentences);
    }

    /** Phrases without a full stop, joined as if they had one. */
    public String phrases(List<String> phrases) {
        return String.join(betweenPhrases, phrases);
    }

    /** Items that may contain commas, joined, such as "4 million from Sep 2024; 5 million from Nov 2025". */
    public String series(List<String> things) {
        return String.join(betweenThings, things);
    }

    /** The same words with a number on one line with what it counts, and a day with its month and year. */
    public String unbroken(String words) {
        String days = FoundLater.DAY_BEFORE_YEAR.matcher(words).replaceAll("$1\u00a0");
        return NUMBER_BEFORE_WORD.matcher(days).replaceAll("$1\u00a0");
    }

    /** The words in lowercase, for the middle of a sentence and for comparisons. */
    public String small(String words) {
        return words.toLowerCase(locale);
    }

    /** The words in uppercase. */
    public String capitals(String words) {
        return words.toUpperCase(locale);
    }

    /** The words at the beginning of a sentence. */
    public String capitalized(String words) {
        return words.isEmpty() ? words : capitals(words.substring(0, 1)) + words.substring(1);
    }
}

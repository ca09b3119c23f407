package org.defaulton.archive;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the month in a date in any known form. Pure functions. */
final class MonthReader {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    /** Longer than any date, but not than every sentence with one. */
    private static final int DATE_LENGTH = 40;

    private static final int DECIMAL = 10;
    private static final int YEAR_DIGITS = 4;
    private static final int PLAIN_LENGTH = 7;

    private static final String YEAR = "(?<!\\d)((?:19|20)\\d\\d)(?!\\d)";
    private static final Pattern ANY_YEAR = Pattern.compile(YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "\\s?[-/.年년]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern
            .compile("(?<!\\d)(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d\\d)(?!\\d)");
    private static final Pattern HALF_OF_DAY = Pattern.compile("\\d\\s?[AP]\\.?M\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTICLE = Pattern.compile("(?<!\\p{L})(?:de|del|of|d')(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(\\d)(?:st|nd|rd|th|er|º|ª)?[\\s.,/-]*$");
    private static final Pattern NUMBER_AFTER = Pattern.compile("^[\\s.,/'’-]*\\d");
    private static final Pattern SHORT_YEAR_AFTER = Pattern.compile("^[\\s.,/'’-]+(\\d\\d)(?!\\d)");

    private MonthReader() {
    }

    /** The month in a text that is or contains a date; empty if there is no date. */
    static Optional<WrittenMonth> in(String text) {
        return beginsPlainly(text) ? plain(text) : yearFirst(text).or(() -> named(text)).or(() -> numbers(text));
    }

    /** The month in a text that is only a date; empty for any other text. */
    static Optional<WrittenMonth> ofDate(String text) {
        String trimmed = text.strip();
        boolean begins = !trimmed.isEmpty() && trimmed.length() <= DATE_LENGTH
                && (Character.isDigit(trimmed.charAt(0)) || startsWithName(trimmed));
        return begins ? in(trimmed) : Optional.empty();
    }

    /** Matches 2024-09 and 2024/09. Most dates begin like this, and a check without patterns is ten times faster. */
    private static boolean beginsPlainly(String text) {
        if (text.length() < PLAIN_LENGTH || "-/".indexOf(text.charAt(YEAR_DIGITS)) < 0) {
            return false;
        }
        for (int i = 0; i < PLAIN_LENGTH; i++) {
            char letter = text.charAt(i);
            if (i != YEAR_DIGITS && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return text.length() == PLAIN_LENGTH || !Character.isDigit(text.charAt(PLAIN_LENGTH));
    }

    private static Optional<WrittenMonth> plain(String text) {
        return certain(Integer.parseInt(text, 0, YEAR_DIGITS, DECIMAL),
                Integer.parseInt(text, YEAR_DIGITS + 1, PLAIN_LENGTH, DECIMAL));
    }

    /** Whether the text starts like a date: with a word before a number or before the name of a month. */
    private static boolean startsWithName(String text) {
        Matcher word = WORD.matcher(text);
        if (!word.lookingAt()) {
            return false;
        }
        boolean isBeforeNumber = NUMBER_AFTER.matcher(text.substring(word.end())).find();
        return isBeforeNumber || (word.find() && MonthWords.month(word.group()) > 0);
    }

    private static Optional<WrittenMonth> yearFirst(String text) {
        Matcher date = YEAR_FIRST.matcher(text);
        return date.find()
                ? certain(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)))
                : Optional.empty();
    }

    private static Optional<WrittenMonth> certain(int year, int month) {
        return isYear(year) && isMonth(month) ? Optional.of(WrittenMonth.certain(year, month)) : Optional.empty();
    }

    /** The named month and its year. A number must be next to the name; a day before the name takes precedence. */
    private static Optional<WrittenMonth> named(String text) {
        String plain = PARTICLE.matcher(text).replaceAll(" ");
        List<MatchResult> names = WORD.matcher(plain)
                .results()
                .filter(word -> MonthWords.month(word.group()) > 0)
                .toList();
        Stream<WrittenMonth> afterDay = names.stream()
                .filter(name -> NUMBER_BEFORE.matcher(plain.substring(0, name.start())).find())
                .flatMap(name -> named(plain, name, true).stream());
        Stream<WrittenMonth> beforeNumber = names.stream()
                .filter(name -> NUMBER_AFTER.matcher(plain.substring(name.end())).find())
                .flatMap(name -> named(plain, name, false).stream());
        return Stream.concat(afterDay, beforeNumber).findFirst();
    }

    private static Optional<WrittenMonth> named(String text, MatchResult name, boolean dayBefore) {
        return year(text, text.substring(name.end()), dayBefore)
                .flatMap(year -> certain(year, MonthWords.month(name.group())));
    }

    private static Optional<Integer> year(String text, String afterName, boolean dayBefore) {
        Matcher year = ANY_YEAR.matcher(text);
        if (year.find()) {
            return Optional.of(Integer.valueOf(year.group(1)));
        }
        Matcher two = SHORT_YEAR_AFTER.matcher(afterName);
        return dayBefore && two.find() ? Optional.of(CENTURY + Integer.parseInt(two.group(1))) : Optional.empty();
    }

    private static Optional<WrittenMonth> numbers(String text) {
        Matcher date = NUMBERS.matcher(text);
        if (!date.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int written = Integer.parseInt(date.group(4));
        int year = written < CENTURY / 20 ? CENTURY + written : written;
        if (date.group(2).equals(".")) {
            return certain(year, second);
        }
        return HALF_OF_DAY.matcher(text).find() && isMonth(first)
                ? certain(year, first)
                : eitherOrder(year, first, second);
    }

    private static Optional<WrittenMonth> eitherOrder(int year, int first, int second) {
        if (!isYear(year) || (!isMonth(first) && !isMonth(second))) {
            return Optional.empty();
        }
        WrittenMonth.DateOrder order = isMonth(first) && isMonth(second)
                ? WrittenMonth.DateOrder.UNKNOWN
                : isMonth(first) ? WrittenMonth.DateOrder.MONTH_FIRST : WrittenMonth.DateOrder.DAY_FIRST;
        return Optional.of(new WrittenMonth(YearMonth.of(year, isMonth(first) ? first : second),
                YearMonth.of(year, isMonth(second) ? second : first), order));
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }
}

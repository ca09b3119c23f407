package org.defaulton.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.defaulton.scenario.DayLimits;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the values of options; for a wrong one, a sentence says what to write instead. */
final class OptionConverters {
    private static final Messages MESSAGES = Messages.of(OptionConverters.class);

    private OptionConverters() {
    }

    private static TypeConversionException wrong(String kind, String value) {
        return new TypeConversionException(MESSAGES.text("wrong." + kind, value));
    }

    /** A day of the years 1900 to 2100. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                LocalDate day = LocalDate.parse(value);
                if (DayLimits.contain(day)) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                throw wrong("day", value);
            }
            throw wrong("day", value);
        }
    }

    /** Whole years, 0 to 120. */
    static final class AgeConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) > Member.OLDEST) {
                throw wrong("age", value);
            }
            return Integer.valueOf(value);
        }
    }

    /** A code of ISO 3166-1 alpha-2, in upper or lower case. */
    static final class CountryConverter implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            String code = value.toUpperCase(Locale.ROOT);
            if (!Set.of(Locale.getISOCountries()).contains(code)) {
                throw wrong("country", value);
            }
            return code;
        }
    }

    /** CONTROL=VALUE@DATE. */
    static final class ChoiceConverter implements ITypeConverter<Choice> {
        private static final Pattern CHOICE = Pattern.compile("([^=@]+)=([^=@]+)@([^=@]+)");

        @Override
        public Choice convert(String value) {
            Matcher parts = CHOICE.matcher(value);
            if (!parts.matches()) {
                throw wrong("choice", value);
            }
            return new Choice(parts.group(1), parts.group(2), new DayConverter().convert(parts.group(3)));
        }
    }

    /** An interpretation by its name in lower case. */
    static final class InterpretationConverter implements ITypeConverter<Interpretation> {
        @Override
        public Interpretation convert(String value) {
            return oneOf(Interpretation.values(), value);
        }
    }

    /** A format by its name in lower case. */
    static final class FormatConverter implements ITypeConverter<UsageFormat> {
        @Override
        public UsageFormat convert(String value) {
            return oneOf(UsageFormat.values(), value);
        }
    }

    /** A format of a table by its name in lower case. */
    static final class TableFormatConverter implements ITypeConverter<ComparePlatformsCommand.TableFormat> {
        @Override
        public ComparePlatformsCommand.TableFormat convert(String value) {
            return oneOf(ComparePlatformsCommand.TableFormat.values(), value);
        }
    }

    /** A path; some systems do not allow every character. */
    static final class PathConverter implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw wrong("path", value);
            }
        }
    }

    private static <E extends Enum<E>> E oneOf(E[] all, String value) {
        List<String> names = Arrays.stream(all).map(option -> option.name().toLowerCase(Locale.ROOT)).toList();
        if (!names.contains(value)) {
            throw new TypeConversionException(
                    MESSAGES.text("wrong.word", value) + WordSuggestion.instead(MESSAGES, value, names));
        }
        return all[names.indexOf(value)];
    }
}

package org.defaulton.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.usage.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma-separated values (RFC 4180) as its columns: a header, then the records, with CRLF at the end of each.
 *
 * @param columns from left to right
 * @param <R> what a record is about
 */
record CsvTable<R>(List<CsvColumn<R>> columns) {
    /** What a formula begins with. */
    private static final String RUN = "=+-@\t\r\n";

    /**
     * One column.
     *
     * @param name in the header, the same for ever
     * @param value what a record has there; null for nothing
     */
    record CsvColumn<R>(String name, Function<R, @Nullable Object> value) {}

    static <R> CsvColumn<R> column(String name, Function<R, @Nullable Object> value) {
        return new CsvColumn<>(name, value);
    }

    CsvTable {
        columns = List.copyOf(columns);
    }

    /** The file with these records. */
    String text(Stream<R> records) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
            records.forEach(
                    row -> csv.writeRecord(columns.stream().map(column -> cell(column.value().apply(row))).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A constant as files name it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Choices in the words of the command line. */
    static String choices(List<Choice> choices) {
        return choices.stream()
                .map(choice -> "%s=%s@%s".formatted(choice.control(), choice.value(), choice.at()))
                .collect(Collectors.joining(" "));
    }

    /** Decimals have a point and no digits that are noise; numbers are never grouped. */
    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> String.format(Locale.ROOT, "%.3f", number);
            case String text -> harmless(text);
            default -> value.toString();
        };
    }

    /** A spreadsheet would run text that begins like a formula; behind an apostrophe it shows it as it is. */
    private static String harmless(String text) {
        return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

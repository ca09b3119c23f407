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
 * The columns of a file of comma-separated values (RFC 4180): a header, then the records, each ending with CRLF.
 *
 * @param columns from left to right
 * @param <R> the subject of a record
 */
record CsvTable<R>(List<CsvColumn<R>> columns) {
    /** The characters that make a spreadsheet read text as a formula. */
    private static final String RUN = "=+-@\t\r\n";

    /**
     * One column.
     *
     * @param name in the header; never changes
     * @param value the value in a record; null for none
     */
    record CsvColumn<R>(String name, Function<R, @Nullable Object> value) {}

    static <R> CsvColumn<R> column(String name, Function<R, @Nullable Object> value) {
        return new CsvColumn<>(name, value);
    }

    CsvTable {
        columns = List.copyOf(columns);
    }

    /** The content of a file with these records. */
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

    /** The name of a constant in files. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Ids and names in one cell. */
    static String words(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }

    /** Choices in the syntax of the command line. */
    static String choices(List<Choice> choices) {
        return choices.stream()
                .map(choice -> "%s=%s@%s".formatted(choice.control(), choice.value(), choice.at()))
                .collect(Collectors.joining(" "));
    }

    /** Decimals have a point and no floating-point noise; numbers are never grouped. */
    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> String.format(Locale.ROOT, "%.3f", number);
            case String text -> harmless(text);
            default -> value.toString();
        };
    }

    /** A spreadsheet would run text that looks like a formula; an apostrophe makes it show the text. */
    private static String harmless(String text) {
        return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

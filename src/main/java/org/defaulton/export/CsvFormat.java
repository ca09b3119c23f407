package org.defaulton.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Records as CSV (RFC 4180): a header, then the records, with CRLF at the end of each. */
final class CsvFormat {
    /** What a formula begins with. */
    private static final String RUN = "=+-@\t\r\n";

    private CsvFormat() {
    }

    /**
     * The file.
     *
     * @param note what to know about all the numbers, in a column of its own at the end
     */
    static String text(List<String> header, Stream<List<?>> records, String note) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(and(header, "note"));
            records.forEach(values -> csv.writeRecord(and(values.stream().map(CsvFormat::value).toList(), note)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> and(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }

    /** A constant as files name it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Decimals have a point and no digits that are noise; numbers are never grouped. */
    private static String value(Object value) {
        return switch (value) {
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

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
final class Csv {
    private Csv() {
    }

    static String text(List<String> header, Stream<List<?>> records) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            records.forEach(values -> csv.writeRecord(values.stream().map(Csv::value).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A constant as files name it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Decimals have a point and no digits that are noise; numbers are never grouped. */
    private static String value(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : value.toString();
    }
}

package org.defaulton.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.defaulton.scenario.ArchiveFile;
import org.defaulton.text.Messages;

/**
 * A table of a made-up archive. Its columns are the platform's; its cells say that they are made up.
 *
 * @param file the table
 * @param random provides the numbers in the cells
 */
record DemoTable(ArchiveFile file, Random random) {
    private static final Messages TEXTS = Messages.of(DemoTable.class);
    private static final int TEXT_NUMBERS = 1000;

    /** The text of a table with one row per time. */
    String text(List<LocalDateTime> times) {
        StringWriter text = new StringWriter();
        if (file.preamble() != null) {
            text.append(file.preamble()).append("\n\"").append(TEXTS.text("demo.note")).append("\"\n\n");
        }
        List<String> columns = columns();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            times.forEach(time -> csv.writeRecord(columns.stream().map(column -> cell(column, time)).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> columns() {
        return file.columns().isEmpty()
                ? Stream.concat(file.date().stream().limit(1), Stream.of(TEXTS.text("demo.column"))).toList()
                : file.columns();
    }

    private String cell(String column, LocalDateTime time) {
        return file.date().contains(column) && file.dateForm() != null
                ? DateTimeFormatter.ofPattern(file.dateForm(), Locale.of("en")).format(time)
                : TEXTS.text("demo.cell", column, random.nextInt(TEXT_NUMBERS));
    }
}

package org.defaulton.archive;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.defaulton.scenario.ArchiveFile;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows of a table by month. For privacy, once it has found the header, it makes only the fields of the date
 * column into text.
 *
 * <p>Skips the lines before the header. If the header is in an unknown language, the first field that is only a date is
 * the date of its row.
 */
final class TableCounter extends AbstractBaseCsvCallbackHandler<Boolean> {
    /** Longer than any column name or any sentence with a date. */
    private static final int LONGEST = 200;
    /** A known header comes within this number of lines. */
    private static final int LINES_BEFORE_HEADER = 12;

    private final boolean dated;
    private final Set<String> dateNames;
    private final Set<String> columnNames;
    private FileTally tally = new FileTally();
    private int line;
    private boolean headed;
    private int dateColumn = -1;
    private int known;
    private @Nullable WrittenMonth date;

    private TableCounter(ArchiveFile file) {
        dated = !file.date().isEmpty();
        dateNames = loose(file.date().stream());
        columnNames = loose(file.columns().stream());
    }

    private static Set<String> loose(Stream<String> names) {
        Set<String> loose = new HashSet<>();
        names.map(LooseName::of).forEach(loose::add);
        return loose;
    }

    /** @throws RuntimeException from the stream or, if the content is not a table, from the parser */
    static FileTally count(ArchiveFile file, InputStream content) throws IOException {
        TableCounter counter = new TableCounter(file);
        try (CsvReader<Boolean> rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(true)
                .build(counter, content)) {
            rows.forEach(_ -> {
                // The handler has counted the row already.
            });
        }
        return counter.ended();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        known = 0;
        date = null;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > LONGEST || !isWanted(index)) {
            return;
        }
        String field = new String(buffer, offset, length);
        if (headed) {
            date = MonthReader.in(field).orElse(null);
            return;
        }
        look(index, LooseName.of(field));
        if (dated && date == null) {
            date = MonthReader.ofDate(field).orElse(null);
        }
    }

    /** After a known header, only the date is wanted; before it, any field that could be a column name or a date. */
    private boolean isWanted(int index) {
        return headed ? index == dateColumn : line < LINES_BEFORE_HEADER || (dated && date == null);
    }

    private void look(int index, String name) {
        if (dateNames.contains(name) && dateColumn < 0) {
            dateColumn = index;
        }
        known += columnNames.contains(name) ? 1 : 0;
    }

    @Override
    protected Boolean buildRecord() {
        line++;
        if (headed) {
            add();
        } else if (isHeader()) {
            headed = true;
            tally = new FileTally();
        } else {
            dateColumn = -1;
            addUnlessFirst();
        }
        return true;
    }

    private boolean isHeader() {
        return line <= LINES_BEFORE_HEADER
                && (dated ? dateColumn >= 0 : known > 0 && known >= Math.min(columnNames.size(), getFieldCount()) / 2);
    }

    private void add() {
        if (dated) {
            tally.add(Optional.ofNullable(date));
        } else {
            tally.addUndated();
        }
    }

    /** Skips a first line without a date: it is a header in an unknown language, or a note that there is no data. */
    private void addUnlessFirst() {
        if (line > 1 || date != null) {
            add();
        }
    }

    private FileTally ended() {
        return tally;
    }
}

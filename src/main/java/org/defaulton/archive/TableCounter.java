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
 * Counts the rows of a table by month. Of all fields it looks at those of the header and of the one column with the
 * date; nothing of any other is ever made into a text.
 *
 * <p>Lines before the header are passed over. Where the header is in no language that is known, the first field of a row
 * that is a date and nothing else is taken for its date.
 */
final class TableCounter extends AbstractBaseCsvCallbackHandler<Boolean> {
    /** Longer than the name of any column, and than any sentence with a date in it. */
    private static final int LONGEST = 200;
    /** By then the header has come, if it is known. */
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

    /** @throws RuntimeException from the stream or, for what is no table at all, from the parser */
    static FileTally count(ArchiveFile file, InputStream content) throws IOException {
        TableCounter counter = new TableCounter(file);
        try (CsvReader<Boolean> rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(true)
                .build(counter, content)) {
            rows.forEach(_ -> {
                // Counted when it was read.
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

    /** Of a table with a header that is known, the date alone; of any other, what could be the header or a date. */
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

    /** The first line is the header, in a language that is not known, or says that there is nothing. */
    private void addUnlessFirst() {
        if (line > 1 || date != null) {
            add();
        }
    }

    private FileTally ended() {
        return tally;
    }
}

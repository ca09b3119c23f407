package org.defaulton.export;

import static org.defaulton.export.CsvTable.column;

import java.util.List;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.comparison.UsageOverTime.UsageLine;
import org.defaulton.comparison.UsageOverTime.UsagePoint;
import org.defaulton.story.MadeUpNote;

/** Usage over time as CSV: one record for each point of each line. */
public final class OverTimeCsv {
    private static final CsvTable<PointRecord> TABLE = new CsvTable<>(
            List.of(column("scenario", row -> row.course().scenario().id()),
                    column("member", row -> row.course().member().id()),
                    column("country", row -> row.course().member().country()),
                    column("age", row -> row.course().member().age()), column("use", row -> row.course().use().id()),
                    column("history", row -> CsvTable.name(row.line().history())),
                    column("reading", row -> CsvTable.name(row.line().reading())),
                    column("choices", row -> CsvTable.choices(row.line().choices())),
                    column("day", row -> row.point().day()), column("items", row -> row.point().items()),
                    column("note", row -> MadeUpNote.counts(row.course().scenario(), row.course().member()))));

    private record PointRecord(UsageOverTime course, UsageLine line, UsagePoint point) {}

    private OverTimeCsv() {
    }

    /** The content of the file. */
    public static String text(UsageOverTime course) {
        return TABLE.text(course.lines()
                .stream()
                .flatMap(line -> line.points().stream().map(point -> new PointRecord(course, line, point))));
    }
}

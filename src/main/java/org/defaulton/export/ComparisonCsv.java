package org.defaulton.export;

import static org.defaulton.export.CsvTable.column;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.Comparison;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.MadeUpNote;
import org.defaulton.usage.Usage;

/** A comparison as CSV: one record for each use in each column. */
public final class ComparisonCsv {
    private static final CsvTable<CellRecord> TABLE = new CsvTable<>(List.of(
            column("scenario", row -> row.usage().scenario()), column("member", row -> row.usage().member().id()),
            column("at", row -> row.comparison().today()), column("until", row -> row.comparison().until()),
            column("reading", row -> CsvTable.name(row.usage().reading())), column("column", row -> row.column().id()),
            column("name", row -> row.column().name()), column("country", row -> row.column().member().country()),
            column("age", row -> row.column().member().age()),
            column("choices", row -> CsvTable.choices(row.column().choices())), column("use", CellRecord::use),
            column("status", row -> row.cell().status()), column("underReview", row -> row.cell().underReview()),
            column("itemsUsed", row -> row.cell().items()), column("itemsKept", row -> row.cell().kept()),
            column("itemsComing", row -> row.cell().coming()), column("difference", row -> row.cell().difference()),
            column("note", row -> MadeUpNote.counts(row.scenario(), row.usage().member())),
            column("traits", row -> CsvTable.words(row.column().member().traits().stream()))));

    private record CellRecord(Scenario scenario, Usage usage, Comparison comparison, Alternative column, String use,
            Comparison.ComparisonCell cell) {}

    private ComparisonCsv() {
    }

    /**
     * The content of the file.
     *
     * @param scenario of the usage
     * @param usage the usage on the day on which the columns diverge
     * @param comparison of columns that diverge there
     */
    public static String text(Scenario scenario, Usage usage, Comparison comparison) {
        return TABLE.text(Stream.concat(comparison.differing().stream(), comparison.same().stream())
                .flatMap(row -> IntStream.range(0, comparison.columns().size())
                        .mapToObj(i -> new CellRecord(scenario, usage, comparison, comparison.columns().get(i).column(),
                                row.use(), row.cells().get(i)))));
    }
}

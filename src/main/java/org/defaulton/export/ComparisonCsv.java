package org.defaulton.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.Comparison;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.MadeUpNote;
import org.defaulton.usage.Usage;

/** A comparison as CSV (RFC 4180): a header and one record for each use in each column. */
public final class ComparisonCsv {
    private static final List<String> HEADER = List.of("scenario", "member", "at", "until", "reading", "column", "name",
            "country", "age", "choices", "use", "status", "underReview", "itemsUsed", "itemsKept", "itemsComing",
            "difference");

    private ComparisonCsv() {
    }

    /**
     * The records, with CRLF at the end of each.
     *
     * @param scenario of the usage
     * @param usage where the columns part
     * @param comparison of columns that part there
     */
    public static String text(Scenario scenario, Usage usage, Comparison comparison) {
        return CsvFormat
                .text(HEADER,
                        Stream.concat(comparison.differing().stream(), comparison.same().stream())
                                .flatMap(row -> IntStream.range(0, comparison.columns().size())
                                        .mapToObj(i -> values(usage, comparison, row, i))),
                        MadeUpNote.counts(scenario));
    }

    private static List<?> values(Usage usage, Comparison comparison, Comparison.ComparisonRow row, int index) {
        Alternative column = comparison.columns().get(index).column();
        Comparison.ComparisonCell cell = row.cells().get(index);
        return List.of(usage.scenario(), usage.member().id(), comparison.today(), comparison.until(),
                CsvFormat.name(usage.reading()), column.id(), column.name(), column.member().country(),
                column.member().age(), choices(column), row.use(), cell.status(), cell.underReview(), cell.items(),
                cell.kept(), cell.coming(), cell.difference());
    }

    /** In the words of the command line. */
    private static String choices(Alternative column) {
        return column.choices()
                .stream()
                .map(choice -> "%s=%s@%s".formatted(choice.control(), choice.value(), choice.at()))
                .collect(Collectors.joining(" "));
    }
}

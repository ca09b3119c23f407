package org.defaulton.export;

import static org.defaulton.export.CsvTable.column;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.PlatformComparison;
import org.defaulton.comparison.PlatformRow;
import org.defaulton.comparison.StopWay;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.MadeUpNote;
import org.defaulton.story.PlatformStory;

/** A comparison of platforms as CSV: one record for each platform. */
public final class PlatformCsv {
    private static final CsvTable<PlatformRecord> TABLE = new CsvTable<>(List.of(
            column("scenario", row -> row.scenario().id()), column("name", row -> row.scenario().listName()),
            column("member", row -> row.row().usage().member().id()),
            column("country", row -> row.row().usage().member().country()),
            column("age", row -> row.row().usage().member().age()),
            column("joined", row -> row.row().usage().member().joined()), column("at", row -> row.row().usage().at()),
            column("use", row -> row.row().use().id()), column("default", row -> CsvTable.name(row.row().start())),
            column("control", row -> row.row().control().id()), column("initial", row -> row.row().control().initial()),
            column("offered", row -> row.row().isControlOffered()), column("ways", PlatformRecord::ways),
            column("steps", PlatformRecord::steps), column("canBeRefused", PlatformRecord::canBeRefused),
            column("stillUsed", row -> CsvTable.words(row.row().left().stream())),
            column("itemsKept", row -> row.row().itemsKept()),
            column("goesOn", row -> CsvTable.words(row.row().goingOn().stream())),
            column("withoutChoice", row -> row.told().start().text()),
            column("toStop", row -> row.told().stop().text()), column("whatStays", row -> row.told().rest().text()),
            column("evidence", PlatformRecord::evidence),
            column("note", row -> MadeUpNote.counts(row.scenario(), row.row().usage().member())),
            column("traits", row -> CsvTable.words(row.row().usage().member().traits().stream()))));

    private record PlatformRecord(PlatformRow row, PlatformStory told) {
        Scenario scenario() {
            return row.scenario();
        }

        /** In the syntax of the command line, with the steps of each. */
        String ways() {
            return CsvTable.words(row.ways()
                    .stream()
                    .map(way -> "%s=%s:%s".formatted(way.control().id(), way.effect().value(), way.steps())));
        }

        Object steps() {
            return row.ways().isEmpty() ? "" : row.steps();
        }

        Object canBeRefused() {
            return row.ways().isEmpty() ? "" : row.ways().stream().anyMatch(StopWay::canBeRefused);
        }

        /** The weakest kind of evidence of the three cells, in their order. */
        String evidence() {
            return CsvTable.words(told.cells()
                    .stream()
                    .map(cell -> cell.lines()
                            .stream()
                            .flatMap(line -> Stream.ofNullable(line.kind()))
                            .max(Enum::compareTo)
                            .map(CsvTable::name)
                            .orElse("none")));
        }
    }

    private PlatformCsv() {
    }

    /** The content of the file. */
    public static String text(PlatformComparison comparison) {
        return TABLE.text(comparison.rows().stream().map(row -> new PlatformRecord(row, PlatformStory.of(row))));
    }
}

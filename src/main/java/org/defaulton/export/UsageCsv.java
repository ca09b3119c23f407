package org.defaulton.export;

import static org.defaulton.export.CsvTable.column;

import java.util.List;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.MadeUpNote;
import org.defaulton.text.Language;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.ReasonTexts;
import org.defaulton.usage.Usage;

/** A usage as CSV: one record for each flow, each with the member, day and choices it is about. */
public final class UsageCsv {
    private static final CsvTable<UsageRecord> TABLE = new CsvTable<>(List.of(
            column("scenario", row -> row.usage().scenario()), column("member", row -> row.usage().member().id()),
            column("country", row -> row.usage().member().country()), column("age", row -> row.usage().member().age()),
            column("at", row -> row.usage().at()), column("reading", row -> CsvTable.name(row.usage().reading())),
            column("data", row -> row.flow().data()), column("use", row -> row.flow().use()),
            column("kind", row -> CsvTable.name(row.flow().kind())), column("status", row -> row.flow().status()),
            column("since", row -> row.flow().since()), column("underReview", row -> row.flow().underReview()),
            column("perMonth", row -> row.flow().perMonth()), column("itemsUsed", row -> row.flow().itemsUsed()),
            column("itemsKept", row -> row.flow().itemsKept()), column("itemsComing", row -> row.flow().itemsComing()),
            column("because", UsageRecord::because),
            column("note", row -> MadeUpNote.counts(row.scenario(), row.usage().member())),
            column("traits", row -> CsvTable.words(row.usage().member().traits().stream()))));

    private record UsageRecord(Scenario scenario, Usage usage, FlowUsage flow, ReasonTexts texts) {
        String because() {
            return Language.current().sentences(flow.because().stream().map(texts::text).toList());
        }
    }

    private UsageCsv() {
    }

    /**
     * The content of the file.
     *
     * @param usage in this scenario
     */
    public static String text(Scenario scenario, Usage usage) {
        ReasonTexts texts = new ReasonTexts(scenario);
        return TABLE.text(usage.flows().stream().map(flow -> new UsageRecord(scenario, usage, flow, texts)));
    }
}

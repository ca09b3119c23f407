package org.defaulton.export;

import java.util.List;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.MadeUpNote;
import org.defaulton.text.Language;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.ReasonTexts;
import org.defaulton.usage.Usage;

/** A usage as CSV (RFC 4180): a header and one record for each flow, each with the question that it answers. */
public final class UsageCsv {
    private static final List<String> HEADER = List.of("scenario", "member", "country", "age", "at", "reading", "data",
            "use", "kind", "status", "since", "underReview", "perMonth", "itemsUsed", "itemsKept", "itemsComing",
            "because");

    private UsageCsv() {
    }

    /**
     * The records, with CRLF at the end of each.
     *
     * @param usage in this scenario
     */
    public static String text(Scenario scenario, Usage usage) {
        ReasonTexts texts = new ReasonTexts(scenario);
        return CsvFormat.text(HEADER, usage.flows().stream().map(flow -> values(usage, flow, texts)),
                MadeUpNote.counts(scenario));
    }

    private static List<?> values(Usage usage, FlowUsage flow, ReasonTexts texts) {
        String because = Language.current().sentences(flow.because().stream().map(texts::text).toList());
        return List.of(usage.scenario(), usage.member().id(), usage.member().country(), usage.member().age(),
                usage.at(), CsvFormat.name(usage.reading()), flow.data(), flow.use(), CsvFormat.name(flow.kind()),
                flow.status(), flow.since() == null ? "" : flow.since(), flow.underReview(), flow.perMonth(),
                flow.itemsUsed(), flow.itemsKept(), flow.itemsComing(), because);
    }
}

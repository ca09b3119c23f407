package org.defaulton.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
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
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            usage.flows().forEach(flow -> csv.writeRecord(values(usage, flow, texts)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> values(Usage usage, FlowUsage flow, ReasonTexts texts) {
        String because = flow.because().stream().map(texts::text).collect(Collectors.joining(" "));
        return Stream.<Object>of(usage.scenario(), usage.member().id(), usage.member().country(), usage.member().age(),
                usage.at(), name(usage.reading()), flow.data(), flow.use(), name(flow.kind()), flow.status(),
                flow.since() == null ? "" : flow.since().toString(), flow.underReview(), flow.perMonth(),
                flow.itemsUsed(),
                flow.itemsKept(), flow.itemsComing(), because).map(Object::toString).toList();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package org.defaulton.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.story.MadeUpNote;
import org.defaulton.story.Statement;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.ReasonTexts;
import org.defaulton.usage.Status;
import org.defaulton.usage.StatusNames;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UseTotal;

/** Every use with its total, the data that goes into it, and the reasons. */
final class HandoutUsageTable {
    private static final Messages TEXTS = Messages.of(HandoutUsageTable.class);

    private final Scenario scenario;
    private final Usage usage;
    private final ReasonTexts reasons;
    private final HandoutSourceList sources;

    HandoutUsageTable(Scenario scenario, Usage usage, HandoutSourceList sources) {
        this.sources = sources;
        this.scenario = scenario;
        this.usage = usage;
        reasons = new ReasonTexts(scenario);
    }

    void write(MarkupWriter html) {
        html.open("section")
                .element("h2", TEXTS.text("table.title"))
                .open("table")
                .element("caption", TEXTS.text("table.caption", MadeUpNote.counts(scenario, usage.member())))
                .open("thead")
                .open("tr");
        Stream.of("what", "status").forEach(key -> html.element("th", TEXTS.text("table." + key), "scope", "col"));
        Stream.of("month", "used", "kept", "coming")
                .forEach(key -> html.element("th", TEXTS.text("table." + key), "scope", "col", "class", "number"));
        html.element("th", TEXTS.text("table.evidence"), "scope", "col").close().close();
        scenario.uses().forEach(use -> group(html, use));
        html.close().close();
    }

    private void group(MarkupWriter html, Use use) {
        UseTotal total = usage.total(use.id());
        html.open("tbody", "id", "use-" + use.id())
                .open("tr", "class", "use")
                .element("th", use.name(), "scope", "rowgroup");
        cells(html, total.status(), total.underReview(), use.claims(), total.perMonth(), total.itemsUsed(),
                total.itemsKept(), total.itemsComing());
        List<FlowUsage> flows = usage.into(use.id());
        flows.forEach(flow -> row(html, flow));
        List<String> why = flows.stream()
                .flatMap(flow -> flow.because().stream())
                .map(reasons::text)
                .distinct()
                .toList();
        html.open("tr", "class", "why")
                .element("td", Language.current().sentences(why), "colspan", "7")
                .close()
                .close();
    }

    private void row(MarkupWriter html, FlowUsage flow) {
        html.open("tr", "id", flow.use() + "-" + flow.data())
                .element("th", scenario.data(flow.data()).name(), "scope", "row");
        cells(html, flow.status(), flow.underReview(), flow.claims(), flow.perMonth(), flow.itemsUsed(),
                flow.itemsKept(), flow.itemsComing());
    }

    /** Writes the cells after the name, to the end of the row. */
    private void cells(MarkupWriter html, Status status, boolean underReview, List<String> claims, long... numbers) {
        html.open("td");
        status(html, status, underReview);
        html.close();
        for (long number : numbers) {
            html.element("td", TEXTS.number(number), "class", "number");
        }
        html.open("td");
        sources.word(html, Statement.weakest(scenario, claims), claims);
        html.close().close();
    }

    /** Writes the mark and the name of a status. */
    static void status(MarkupWriter html, Status status, boolean underReview) {
        String name = underReview ? "under-review" : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        html.element("span", TEXTS.text("mark." + name), "class", "mark " + name, "aria-hidden", "true")
                .element("span", StatusNames.status(status, underReview), "class", "status " + name);
    }
}

package org.defaulton.export;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.AlternativeFinder;
import org.defaulton.comparison.ColumnChoices;
import org.defaulton.comparison.Comparison;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.Statement;
import org.defaulton.text.Messages;
import org.defaulton.usage.Usage;

/** Compares the usual choices, by one year after the day. */
final class HandoutComparisonTable {
    private static final Messages TEXTS = Messages.of(HandoutComparisonTable.class);

    private final Scenario scenario;
    private final Comparison comparison;
    private final HandoutSourceList sources;

    HandoutComparisonTable(Scenario scenario, Usage usage, List<Member> members, HandoutSourceList sources) {
        this.scenario = scenario;
        this.sources = sources;
        comparison = Comparison.of(scenario, usage, AlternativeFinder.usual(scenario, usage,
                AlternativeFinder.countries(scenario, members), ColumnChoices.BEST));
    }

    void write(MarkupWriter html) {
        html.open("section")
                .element("h2", TEXTS.text("compare.title"))
                .open("table", "id", "comparison")
                .element("caption", TEXTS.text("compare.caption", comparison.until()))
                .open("thead")
                .open("tr")
                .element("th", TEXTS.text("compare.use"), "scope", "col");
        comparison.columns()
                .forEach(column -> html.element("th", column.column().name(), "scope", "col", "id",
                        "column-" + column.column().id()));
        html.element("th", TEXTS.text("table.evidence"), "scope", "col").close().close().open("tbody");
        Stream.concat(comparison.differing().stream(), comparison.same().stream()).forEach(row -> row(html, row));
        html.close().close().close();
    }

    private void row(MarkupWriter html, Comparison.ComparisonRow row) {
        html.open("tr", "id", "compare-" + row.use()).element("th", scenario.use(row.use()).name(), "scope", "row");
        row.cells().forEach(cell -> cell(html, cell));
        html.open("td");
        sources.word(html, Statement.weakest(scenario, row.claims()), row.claims());
        html.close().close();
    }

    private static void cell(MarkupWriter html, Comparison.ComparisonCell cell) {
        html.open("td").element("span", TEXTS.number(cell.items()), "class", "items");
        if (cell.difference() != 0) {
            html.element("span",
                    TEXTS.text(cell.difference() < 0 ? "compare.less" : "compare.more", Math.abs(cell.difference())),
                    "class", "difference");
        }
        html.empty("br");
        HandoutUsageTable.status(html, cell.status(), cell.underReview());
        html.close();
    }
}

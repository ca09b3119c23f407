package org.defaulton.ui.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.drawing.DataRow;
import org.defaulton.drawing.FlowLink;
import org.defaulton.drawing.FlowModel;
import org.defaulton.scenario.Scenario;
import org.defaulton.story.Statement;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;
import org.defaulton.usage.StatusNames;

/** Explains the parts of a flow. */
record FlowExplainer(Scenario scenario, FlowModel model) {
    private static final Messages TEXTS = Messages.of(FlowExplainer.class);
    private static final int REASONS = 2;

    /** A row of data, as it goes into the focused use. */
    FlowExplanation row(DataRow row) {
        return explain(row.name(), model.link(row, model.focus().use()));
    }

    /** A ribbon. */
    FlowExplanation ribbon(FlowLink link) {
        return explain(TEXTS.text("card.ribbon", link.row().name(), scenario.use(link.use()).name()), link);
    }

    /** A use, with all that goes into it. */
    FlowExplanation use(String use) {
        List<FlowUsage> flows = model.links()
                .stream()
                .filter(link -> link.use().equals(use))
                .flatMap(link -> link.flows().stream())
                .toList();
        List<String> names = model.links()
                .stream()
                .filter(link -> link.use().equals(use))
                .map(link -> link.row().name())
                .toList();
        DataRow all = new DataRow(use, Language.current().list(names), List.of(use), 0);
        return explain(scenario.use(use).name(), new FlowLink(all, use, flows));
    }

    private FlowExplanation explain(String title, FlowLink link) {
        List<FlowUsage> flows = link.flows().stream().filter(flow -> flow.status() == link.status()).toList();
        List<Statement> lines = new ArrayList<>();
        if (link.status() != Status.NOT_USED) {
            lines.add(Statement.restingOn(scenario, claims(link), numbers(link)));
        } else {
            unused(link).forEach(text -> lines.add(Statement.restingOn(scenario, List.of(), text)));
            lines.add(elsewhere(link));
        }
        flows.stream()
                .flatMap(flow -> flow.because().stream())
                .distinct()
                .limit(REASONS)
                .forEach(reason -> lines.add(Statement.of(scenario, reason)));
        notes(link).forEach(lines::add);
        return new FlowExplanation(title, StatusLabels.mark(link.status(), link.underReview()), status(link, flows),
                lines);
    }

    /** The note on a flow. For a group, each note would need the name of its data. */
    private Stream<Statement> notes(FlowLink link) {
        return link.row().data().size() > 1
                ? Stream.of()
                : link.flows()
                        .stream()
                        .map(flow -> scenario.flow(flow.data(), flow.use()))
                        .flatMap(flow -> Stream.ofNullable(flow.note())
                                .map(note -> Statement.restingOn(scenario, flow.claims(), note)));
    }

    /** What the group contains, and that no source mentions it. */
    private List<String> unused(FlowLink link) {
        List<String> texts = new ArrayList<>();
        if (link.row().data().size() > 1) {
            texts.add(TEXTS.text("card.of", Language.current()
                    .list(link.row().data().stream().map(data -> scenario.data(data).name()).toList())));
        }
        if (link.flows().isEmpty()) {
            texts.add(TEXTS.text("card.silent"));
        }
        return texts;
    }

    /** How many other uses it goes into; that it goes into none needs the claims about each of them. */
    private Statement elsewhere(FlowLink link) {
        List<FlowLink> all = model.links().stream().filter(candidate -> candidate.row().equals(link.row())).toList();
        List<FlowLink> into = all.stream().filter(candidate -> candidate.status() == Status.IN_USE).toList();
        return Statement.restingOn(scenario,
                (into.isEmpty() ? all : into).stream()
                        .flatMap(candidate -> claims(candidate).stream())
                        .distinct()
                        .toList(),
                TEXTS.text("card.elsewhere", into.size()));
    }

    private static String status(FlowLink link, List<FlowUsage> flows) {
        List<LocalDate> since = flows.stream().map(FlowUsage::since).filter(day -> day != null).distinct().toList();
        return since.size() == 1
                ? StatusNames.statusSince(link.status(), link.underReview(), since.getFirst())
                : StatusLabels.word(link.status(), link.underReview());
    }

    /** Counts of training also depend on the days of the runs. */
    private List<String> claims(FlowLink link) {
        Stream<String> own = link.flows().stream().flatMap(flow -> flow.claims().stream());
        Stream<String> runs = link.flows().isEmpty()
                ? Stream.of()
                : scenario.runs(scenario.use(link.use())).claims().stream();
        return Stream.concat(own, runs).distinct().toList();
    }

    private static String numbers(FlowLink link) {
        return TEXTS.text(link.itemsKept() > 0 ? "card.numbers.kept" : "card.numbers", link.perMonth(),
                link.itemsUsed(), link.itemsComing(), link.itemsKept());
    }
}

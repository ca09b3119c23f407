package org.defaulton.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.story.LateOptOutText;
import org.defaulton.story.MadeUpNote;
import org.defaulton.story.Storyteller;
import org.defaulton.text.Messages;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.ReasonTexts;
import org.defaulton.usage.Status;
import org.defaulton.usage.StatusNames;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UseTotal;

/** A usage as a readable table: every use with its total, its data, and the reasons. */
public final class UsageText {
    private final Messages messages = Messages.of(UsageText.class);
    private final Scenario scenario;
    private final Usage usage;
    private final ReasonTexts reasons;

    /** Prepares the usage of a member of the scenario. */
    public UsageText(Scenario scenario, Usage usage) {
        this.scenario = scenario;
        this.usage = usage;
        this.reasons = new ReasonTexts(scenario);
    }

    /** All lines, without line breaks. */
    public List<String> lines() {
        return Stream
                .of(head().stream(), Stream.of(""), table(),
                        Stream.of("", messages.text("usage.legend"), MadeUpNote.counts(scenario, usage.member())))
                .flatMap(lines -> lines)
                .toList();
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        head.add(messages.text("usage.head", scenario.listName(), usage.member().name(), usage.member().age(),
                reasons.place(usage.member()), usage.at()));
        LateOptOutText.reading(scenario, usage).ifPresent(line -> head.add(line.text()));
        usage.choices()
                .forEach(choice -> head.add(messages.text(
                        scenario.control(choice.control()).isSetByMember() ? "usage.choice" : "usage.choice.admin",
                        choice.control(), choice.value(), choice.at())));
        head.add("");
        head.add(Storyteller.summary(scenario, usage));
        return head;
    }

    private Stream<String> table() {
        TextColumns columns = new TextColumns();
        columns.row(Stream.of("what", "status", "since", "per-month", "used", "kept", "coming")
                .map(column -> messages.text("usage.column." + column))
                .toList());
        scenario.uses().forEach(use -> add(use, columns));
        return columns.lines();
    }

    private void add(Use use, TextColumns columns) {
        UseTotal total = usage.total(use.id());
        columns.line("");
        columns.row(List.of(use.name(), status(total.status(), total.underReview()), "", number(total.perMonth()),
                number(total.itemsUsed()), number(total.itemsKept()), number(total.itemsComing())));
        List<FlowUsage> flows = usage.into(use.id());
        flows.forEach(flow -> columns.row(cells(flow)));
        flows.stream()
                .flatMap(flow -> flow.because().stream())
                .map(reasons::text)
                .distinct()
                .forEach(reason -> columns.line("    " + reason));
        flows.stream()
                .map(flow -> scenario.flow(flow.data(), flow.use()))
                .filter(flow -> flow.note() != null)
                .forEach(flow -> columns.line("    "
                        + messages.text("usage.note", scenario.data(flow.data()).name(), String.valueOf(flow.note()))));
    }

    private List<String> cells(FlowUsage flow) {
        String since = flow.since() == null ? "" : messages.date(flow.since());
        return List.of("  " + scenario.data(flow.data()).name(), status(flow.status(), flow.underReview()), since,
                number(flow.perMonth()), number(flow.itemsUsed()), number(flow.itemsKept()),
                number(flow.itemsComing()));
    }

    private static String status(Status status, boolean underReview) {
        return StatusNames.statusWithin(status, underReview);
    }

    private String number(long number) {
        return messages.number(number);
    }
}

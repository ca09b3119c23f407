package org.defaulton.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.defaulton.usage.UseTotal;

/**
 * Alternatives side by side: what each has led to by a common day.
 *
 * @param today the day on which the columns diverge
 * @param until the day by which items are counted
 * @param columns what is compared; the others are compared with the first
 * @param differing the uses in which at least one column differs from the first, the main one first
 * @param same the uses in which none does, in the scenario's order
 */
public record Comparison(LocalDate today, LocalDate until, List<ComparisonColumn> columns,
        List<ComparisonRow> differing, List<ComparisonRow> same) {
    /**
     * A column and its usages.
     *
     * @param column the column
     * @param now its usage on the day on which the columns diverge
     * @param then its usage on the common day
     * @param claims ids of the claims behind what defines this column
     */
    public record ComparisonColumn(Alternative column, Usage now, Usage then, List<String> claims) {
        public ComparisonColumn {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A use.
     *
     * @param use id of the use
     * @param cells one for each column, in their order
     * @param claims ids of the claims that its numbers rest on
     */
    public record ComparisonRow(String use, List<ComparisonCell> cells, List<String> claims) {
        public ComparisonRow {
            cells = List.copyOf(cells);
            claims = List.copyOf(claims);
        }

        boolean differs() {
            return cells.stream().anyMatch(cell -> !cell.equals(cells.getFirst()));
        }
    }

    /**
     * A use in a column.
     *
     * @param status on the common day
     * @param underReview whether an objection waits on the common day
     * @param items used by the common day
     * @param kept of these, those that are in trained models on the day on which the columns diverge
     * @param coming of these, those that are used only after the day on which the columns diverge
     * @param difference items more than in the first column; negative for fewer
     */
    public record ComparisonCell(Status status, boolean underReview, long items, long kept, long coming,
            long difference) {}

    public Comparison {
        columns = List.copyOf(columns);
        differing = List.copyOf(differing);
        same = List.copyOf(same);
    }

    /** The day by which items are counted: a year after the columns diverge. */
    public static LocalDate until(LocalDate today) {
        return today.plusYears(1);
    }

    /**
     * Compares what a member could do, a year after the usage's day and with its interpretation of a late opt-out.
     *
     * @param usage the member's usage on the day on which the columns diverge
     * @param columns at least one; their choices are of this scenario
     */
    public static Comparison of(Scenario scenario, Usage usage, List<Alternative> columns) {
        return of(scenario, columns, scenario.mainUse().id(), usage.at(), until(usage.at()), usage.reading());
    }

    /**
     * Compares columns. Computes two usages per column.
     *
     * @param columns at least one; their choices are of this scenario
     * @param mainUse id of the use that comes first where it differs
     * @param today the day on which the columns diverge
     * @param until a later day by which items are counted
     */
    public static Comparison of(Scenario scenario, List<Alternative> columns, String mainUse, LocalDate today,
            LocalDate until, Interpretation reading) {
        List<ComparisonColumn> counted = columns.stream()
                .map(column -> new ComparisonColumn(column, usage(scenario, column, today, reading),
                        usage(scenario, column, until, reading), List.of()))
                .toList();
        List<ComparisonRow> rows = scenario.uses().stream().map(use -> row(scenario, use, counted)).toList();
        List<ComparisonRow> differing = rows.stream()
                .filter(ComparisonRow::differs)
                .sorted(Comparator.comparing(row -> !row.use().equals(mainUse)))
                .toList();
        List<String> telling = differing.isEmpty()
                ? List.of(mainUse)
                : differing.stream().map(ComparisonRow::use).toList();
        return new Comparison(today, until, counted.stream().map(column -> explained(column, telling)).toList(),
                differing, rows.stream().filter(row -> !row.differs()).toList());
    }

    /** The column with the id; the first column if there is none. */
    public ComparisonColumn column(String id) {
        return columns.stream()
                .filter(column -> column.column().id().equals(id))
                .findFirst()
                .orElse(columns.getFirst());
    }

    private static Usage usage(Scenario scenario, Alternative column, LocalDate day, Interpretation reading) {
        return UsageEngine.usage(scenario, column.member(), column.choices(), day, reading);
    }

    private static ComparisonRow row(Scenario scenario, Use use, List<ComparisonColumn> columns) {
        long first = columns.getFirst().then().total(use.id()).itemsUsed();
        List<ComparisonCell> cells = new ArrayList<>();
        for (ComparisonColumn column : columns) {
            UseTotal now = column.now().total(use.id());
            UseTotal then = column.then().total(use.id());
            cells.add(new ComparisonCell(then.status(), then.underReview(), then.itemsUsed(), now.itemsKept(),
                    then.itemsUsed() - now.itemsUsed(), then.itemsUsed() - first));
        }
        Stream<String> flows = columns.stream()
                .flatMap(column -> column.then().into(use.id()).stream())
                .flatMap(flow -> flow.claims().stream());
        Stream<String> runs = scenario.runs(use).claims().stream();
        return new ComparisonRow(use.id(), cells, Stream.concat(flows, runs).distinct().toList());
    }

    /** The column with the claims behind the statuses of these uses. */
    private static ComparisonColumn explained(ComparisonColumn column, List<String> telling) {
        List<String> claims = column.then()
                .flows()
                .stream()
                .filter(flow -> telling.contains(flow.use()))
                .filter(flow -> flow.status() != Status.NOT_USED)
                .map(FlowUsage::because)
                .flatMap(List::stream)
                .flatMap(reason -> reason.claims().stream())
                .distinct()
                .toList();
        return new ComparisonColumn(column.column(), column.now(), column.then(), claims);
    }
}

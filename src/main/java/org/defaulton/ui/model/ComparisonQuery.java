package org.defaulton.ui.model;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.AlternativeFinder;
import org.defaulton.comparison.ColumnChoices;
import org.defaulton.comparison.Comparison;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.CompareState;
import org.defaulton.usage.Usage;

/**
 * The input of the comparison: the usual columns and custom ones, a year on.
 *
 * @param scenario the platform
 * @param members the available members, whose countries can be compared
 * @param usage the usage on the day on which the columns diverge
 * @param compared the user's picks
 */
public record ComparisonQuery(Scenario scenario, List<Member> members, Usage usage, CompareState compared) {
    /** The user's picks for the columns that can be changed. */
    public static ColumnChoices pick(CompareState compared) {
        return new ColumnChoices(compared.country(), compared.objection().control(), compared.objection().outcome());
    }

    /** All columns. */
    Comparison all() {
        return Comparison.of(scenario, usage, columns());
    }

    /** Only the two columns drawn over each other: first the outline, then the one in full. */
    Comparison pair() {
        List<Alternative> columns = columns();
        return Comparison.of(scenario, usage,
                Stream.of(compared.pair().under(), compared.pair().over()).map(id -> find(columns, id)).toList());
    }

    private List<Alternative> columns() {
        Stream<Alternative> own = compared.own()
                .stream()
                .map(column -> AlternativeFinder.own(usage, column.id(), column.name(), column.country(), column.age(),
                        column.choices()));
        return Stream.concat(
                AlternativeFinder.usual(scenario, usage, AlternativeFinder.countries(scenario, members), pick(compared))
                        .stream(),
                own).toList();
    }

    private static Alternative find(List<Alternative> columns, String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElse(columns.getFirst());
    }
}

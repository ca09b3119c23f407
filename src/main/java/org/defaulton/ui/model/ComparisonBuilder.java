package org.defaulton.ui.model;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.AlternativeFinder;
import org.defaulton.comparison.ColumnChoices;
import org.defaulton.comparison.Comparison;
import org.defaulton.session.CompareState;

/** What is compared at a moment: the usual columns and those that somebody added, a year on. */
public final class ComparisonBuilder {
    private ComparisonBuilder() {
    }

    /** Everything side by side. */
    public static Comparison of(ViewState shown) {
        return of(shown, columns(shown));
    }

    /** Only the two that are laid over each other: first the outline, then what is drawn in full. */
    public static Comparison pair(ViewState shown) {
        CompareState compared = shown.state().compared();
        List<Alternative> columns = columns(shown);
        return of(shown,
                Stream.of(compared.pair().under(), compared.pair().over()).map(id -> one(columns, id)).toList());
    }

    /** What somebody picked for the columns that can be changed. */
    public static ColumnChoices pick(CompareState compared) {
        return new ColumnChoices(compared.country(), compared.objection().control(), compared.objection().outcome());
    }

    private static Comparison of(ViewState shown, List<Alternative> columns) {
        return Comparison.of(shown.scenario(), shown.usage(), columns);
    }

    private static List<Alternative> columns(ViewState shown) {
        CompareState compared = shown.state().compared();
        Stream<Alternative> own = compared.own()
                .stream()
                .map(column -> AlternativeFinder.own(shown.usage(), column.id(), column.name(), column.country(),
                        column.age(), column.choices()));
        return Stream
                .concat(AlternativeFinder
                        .usual(shown.scenario(), shown.usage(),
                                AlternativeFinder.countries(shown.scenario(), shown.members()), pick(compared))
                        .stream(), own)
                .toList();
    }

    private static Alternative one(List<Alternative> columns, String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElse(columns.getFirst());
    }
}

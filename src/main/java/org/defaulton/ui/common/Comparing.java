package org.defaulton.ui.common;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.session.CompareState;
import org.defaulton.whatif.Alternatives;
import org.defaulton.whatif.Column;
import org.defaulton.whatif.Comparison;
import org.defaulton.whatif.Pick;

/** What is compared at a moment: the usual columns and those that somebody added, a year on. */
public final class Comparing {
    private Comparing() {
    }

    /** Everything side by side. */
    public static Comparison of(Shown shown) {
        return of(shown, columns(shown));
    }

    /** Only the two that are laid over each other: first the outline, then what is drawn in full. */
    public static Comparison pair(Shown shown) {
        CompareState compared = shown.state().compared();
        List<Column> columns = columns(shown);
        return of(shown,
                Stream.of(compared.pair().under(), compared.pair().over()).map(id -> one(columns, id)).toList());
    }

    /** What somebody picked for the columns that can be changed. */
    public static Pick pick(CompareState compared) {
        return new Pick(compared.country(), compared.objection().control(), compared.objection().outcome());
    }

    private static Comparison of(Shown shown, List<Column> columns) {
        return Comparison.of(shown.scenario(), shown.usage(), columns);
    }

    private static List<Column> columns(Shown shown) {
        CompareState compared = shown.state().compared();
        Stream<Column> own = compared.own().stream().map(column -> Alternatives.own(shown.usage(), column.id(),
                column.name(), column.country(), column.age(), column.choices()));
        return Stream.concat(Alternatives.usual(shown.scenario(), shown.usage(),
                Alternatives.countries(shown.scenario(), shown.members()), pick(compared)).stream(), own).toList();
    }

    private static Column one(List<Column> columns, String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElse(columns.getFirst());
    }
}

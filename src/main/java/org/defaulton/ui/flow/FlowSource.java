package org.defaulton.ui.flow;

import java.util.List;
import java.util.Objects;
import org.defaulton.comparison.Comparison;
import org.defaulton.drawing.FlowModel;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.UsageChange;
import org.jspecify.annotations.Nullable;

/**
 * The source of the drawn flow: the member's current usage, the usage before the last choice, or two columns of the
 * comparison.
 *
 * @param shown the state, with the usage that is drawn in full
 * @param model its flow
 * @param outline the flow drawn as an outline; null for none
 * @param names of the outline and of the flow in full; empty without an outline
 */
record FlowSource(ViewState shown, FlowModel model, @Nullable FlowModel outline, List<String> names) {
    FlowSource {
        names = List.copyOf(names);
    }

    static FlowSource of(ViewState shown) {
        UsageChange change = shown.lastChange();
        return switch (shown.state().compared().drawn()) {
            case BEFORE -> change == null ? plain(shown) : plain(before(shown, change));
            case PAIR -> pair(shown);
            case AFTER -> plain(shown);
        };
    }

    /** Whether it looks the same. */
    boolean looksLike(@Nullable FlowSource source) {
        return source != null && model.equals(source.model) && Objects.equals(outline, source.outline)
                && names.equals(source.names) && shown.usage().equals(source.shown.usage())
                && shown.scenario().equals(source.shown.scenario())
                && Objects.equals(shown.lastChange(), source.shown.lastChange());
    }

    private static FlowSource plain(ViewState shown) {
        return new FlowSource(shown, model(shown), null, List.of());
    }

    private static ViewState before(ViewState shown, UsageChange change) {
        return shown.with(shown.member(), change.before(), null);
    }

    private static FlowSource pair(ViewState shown) {
        Comparison pair = shown.pair();
        Comparison.ComparisonColumn under = pair.columns().getFirst();
        Comparison.ComparisonColumn over = pair.columns().getLast();
        ViewState full = shown.with(over.column().member(), over.then(),
                UsageChange.between(under.then(), over.then()));
        FlowModel outline = FlowModel.of(shown.scenario(), under.column().member(), under.then(), shown.focusedUse());
        return new FlowSource(full, model(full), outline, List.of(under.column().name(), over.column().name()));
    }

    private static FlowModel model(ViewState shown) {
        return FlowModel.of(shown.scenario(), shown.member(), shown.usage(), shown.focusedUse());
    }
}

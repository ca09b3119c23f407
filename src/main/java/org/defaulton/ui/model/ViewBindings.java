package org.defaulton.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a view takes from each moment. A part of it hears of a value only when that has changed since it was last shown,
 * in the order in which the parts were bound. A part that fails has not shown the value, and whoever shows the moment
 * hears of it; listeners of JavaFX's own values could not say so.
 */
public final class ViewBindings {
    private final List<Consumer<ViewState>> bindings = new ArrayList<>();

    /** Shows the value of each moment. */
    public <T extends @Nullable Object> ViewBindings bind(Function<ViewState, T> selector, Consumer<T> viewer) {
        bindings.add(new ValueBinding<>(selector, (value, _) -> viewer.accept(value)));
        return this;
    }

    /** Shows each moment in which one of the values is another than before. */
    @SafeVarargs
    public final ViewBindings bindAll(Consumer<ViewState> viewer,
            Function<ViewState, ? extends @Nullable Object>... selectors) {
        // One by one: the compiler warns of whoever hands an array of functions on.
        List<Function<ViewState, ? extends @Nullable Object>> values = new ArrayList<>();
        for (Function<ViewState, ? extends @Nullable Object> selector : selectors) {
            values.add(selector);
        }
        bindings.add(
                new ValueBinding<>(now -> values.stream().<@Nullable Object>map(value -> value.apply(now)).toList(),
                        (_, now) -> viewer.accept(now)));
        return this;
    }

    /** Shows each moment: for a view within this one, which has bindings of its own. */
    public ViewBindings always(Consumer<ViewState> viewer) {
        bindings.add(viewer);
        return this;
    }

    /** Tells the parts what has changed for them. */
    public void show(ViewState now) {
        bindings.forEach(binding -> binding.accept(now));
    }

    /** Takes a value and the moment that it is of. */
    private interface BoundViewer<T extends @Nullable Object> {
        void show(T value, ViewState now);
    }

    private static final class ValueBinding<T extends @Nullable Object> implements Consumer<ViewState> {
        private final Function<ViewState, T> selector;
        private final BoundViewer<T> viewer;
        private boolean shown;
        private @Nullable T last;

        ValueBinding(Function<ViewState, T> selector, BoundViewer<T> viewer) {
            this.selector = selector;
            this.viewer = viewer;
        }

        @Override
        public void accept(ViewState now) {
            T value = selector.apply(now);
            if (!shown || !Objects.equals(value, last)) {
                shown = false;
                viewer.show(value, now);
                last = value;
                shown = true;
            }
        }
    }
}

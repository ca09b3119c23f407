package org.defaulton.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Binds the parts of a view to values of the state. A part is called only when its value has changed since it was last
 * shown, in the order of binding. If a part fails, the value does not count as shown and the caller gets the exception,
 * which listeners of JavaFX properties could not pass on.
 */
public final class ViewBindings {
    private final List<Consumer<ViewState>> bindings = new ArrayList<>();

    /** Shows a value whenever it changes. */
    public <T extends @Nullable Object> ViewBindings bind(Function<ViewState, T> selector, Consumer<T> viewer) {
        bindings.add(new ValueBinding<>(selector, (value, _) -> viewer.accept(value)));
        return this;
    }

    /** Shows the state whenever one of the values has changed. */
    @SafeVarargs
    public final ViewBindings bindAll(Consumer<ViewState> viewer,
            Function<ViewState, ? extends @Nullable Object>... selectors) {
        // In a loop, because passing on the array causes a compiler warning.
        List<Function<ViewState, ? extends @Nullable Object>> values = new ArrayList<>();
        for (Function<ViewState, ? extends @Nullable Object> selector : selectors) {
            values.add(selector);
        }
        bindings.add(
                new ValueBinding<>(now -> values.stream().<@Nullable Object>map(value -> value.apply(now)).toList(),
                        (_, now) -> viewer.accept(now)));
        return this;
    }

    /** Shows every state: for a nested view with bindings of its own. */
    public ViewBindings always(Consumer<ViewState> viewer) {
        bindings.add(viewer);
        return this;
    }

    /** Calls the parts whose values have changed. */
    public void show(ViewState now) {
        bindings.forEach(binding -> binding.accept(now));
    }

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

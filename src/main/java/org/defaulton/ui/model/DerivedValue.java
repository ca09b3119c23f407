package org.defaulton.ui.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a query, computed when it is first needed and then shared.
 *
 * @param <Q> the input, compared by value
 * @param <V> the result
 */
public final class DerivedValue<Q, V> {
    private final Q query;
    private final Function<Q, V> rule;
    private @Nullable V value;

    /** @param rule a pure function; it must not refer to more than the query, or old states would stay in memory */
    public DerivedValue(Q query, Function<Q, V> rule) {
        this.query = query;
        this.rule = rule;
    }

    /** The result of another query by the same rule; this object if the queries are equal. */
    public DerivedValue<Q, V> of(Q next) {
        return next.equals(query) ? this : new DerivedValue<>(next, rule);
    }

    /** The result. Callable on any thread, such as that of a file being saved. */
    public synchronized V get() {
        V known = value;
        if (known == null) {
            known = rule.apply(query);
            value = known;
        }
        return known;
    }
}

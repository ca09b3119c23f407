package org.defaulton.ui.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a query: worked out when it is first asked for, once for all who ask.
 *
 * @param <Q> all that it follows from, by its values
 * @param <V> what follows
 */
public final class DerivedValue<Q, V> {
    private final Q query;
    private final Function<Q, V> rule;
    private @Nullable V value;

    /** @param rule a pure function: it must not keep more than the query, or moments long past would stay in memory */
    public DerivedValue(Q query, Function<Q, V> rule) {
        this.query = query;
        this.rule = rule;
    }

    /** What follows from the query by the same rule; the same object as long as the query is equal. */
    public DerivedValue<Q, V> of(Q next) {
        return next.equals(query) ? this : new DerivedValue<>(next, rule);
    }

    /** What follows; on whatever thread asks for it, such as that of a file that is saved. */
    public synchronized V get() {
        V known = value;
        if (known == null) {
            known = rule.apply(query);
            value = known;
        }
        return known;
    }
}

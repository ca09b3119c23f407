package org.defaulton.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many items of a data category a member makes.
 *
 * @param atJoin items on the first day, 0 or more
 * @param perMonth items in each month, 0 or more; item j of n is made on day 1 + floor((j - 1) * days / n)
 * @param from first day on which items are made, at the earliest the day of joining; null for that day
 */
public record ItemAmount(int atJoin, int perMonth, @Nullable LocalDate from) {
    /** No items. */
    public static final ItemAmount NONE = new ItemAmount(0, 0);

    /** Items made from the day of joining on. */
    public ItemAmount(int atJoin, int perMonth) {
        this(atJoin, perMonth, null);
    }

    /** The first day on which the member makes any items, given the day of joining. */
    public LocalDate first(LocalDate joined) {
        return from == null || from.isBefore(joined) ? joined : from;
    }
}

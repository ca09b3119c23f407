package org.defaulton.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much data of a category a member makes.
 *
 * @param atJoin items on the first day, 0 or more
 * @param perMonth items in each month, 0 or more; item j of n is made on day 1 + floor((j - 1) * days / n)
 * @param from the day before which none is made, null for the day of joining, which it never comes before
 */
public record ItemAmount(int atJoin, int perMonth, @Nullable LocalDate from) {
    /** Nothing at all. */
    public static final ItemAmount NONE = new ItemAmount(0, 0);

    /** Made from the day of joining on. */
    public ItemAmount(int atJoin, int perMonth) {
        this(atJoin, perMonth, null);
    }

    /** The first day on which a member makes any, given the day of joining. */
    public LocalDate first(LocalDate joined) {
        return from == null || from.isBefore(joined) ? joined : from;
    }
}

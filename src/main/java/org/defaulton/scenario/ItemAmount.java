package org.defaulton.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many items of a data category a member makes.
 *
 * @param atJoin items on the first day, 0 or more
 * @param perMonth items in each month, 0 or more; item j of n is made on day 1 + floor((j - 1) * days / n)
 * @param from first day on which items are made, at the earliest the day of joining; null for that day
 * @param counted items in each month, from the month of the first day on, as counted in the user's own data; later
 *     months have {@code perMonth} items; empty if nothing was counted
 */
public record ItemAmount(int atJoin, int perMonth, @Nullable LocalDate from, List<Integer> counted) {
    /** No items. */
    public static final ItemAmount NONE = new ItemAmount(0, 0);
    private static final int MONTHS_OF_AVERAGE = 12;

    public ItemAmount {
        counted = OmittedKeys.copyOrEmpty(counted);
    }

    /** Items made from the day of joining on. */
    public ItemAmount(int atJoin, int perMonth) {
        this(atJoin, perMonth, null);
    }

    /** Items made from a day on, without counted months. */
    public ItemAmount(int atJoin, int perMonth, @Nullable LocalDate from) {
        this(atJoin, perMonth, from, List.of());
    }

    /** The first day on which the member makes any items, given the day of joining. */
    public LocalDate first(LocalDate joined) {
        return from == null || from.isBefore(joined) ? joined : from;
    }

    boolean isAny() {
        return atJoin > 0 || perMonth > 0 || counted.stream().anyMatch(items -> items > 0);
    }

    /** Items per month as of a day. In counted months, the rounded average of the last twelve months up to that day. */
    int perMonth(LocalDate day, LocalDate joined) {
        LocalDate first = first(joined);
        if (day.isBefore(first)) {
            return 0;
        }
        long month = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
        return month < counted.size() ? average(counted.subList(0, (int) month + 1)) : perMonth;
    }

    /** The average of the last twelve months, or of all if there are fewer, rounded; 0 if there are none. */
    public static int average(List<Integer> months) {
        List<Integer> last = months.subList(Math.max(0, months.size() - MONTHS_OF_AVERAGE), months.size());
        return (int) Math.round(last.stream().mapToInt(Integer::intValue).average().orElse(0));
    }
}

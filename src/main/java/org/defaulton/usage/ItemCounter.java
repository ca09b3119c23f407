package org.defaulton.usage;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;

/** Counts a member's items without listing them. */
final class ItemCounter {
    private ItemCounter() {
    }

    /**
     * The number of items of a category that exist at the end of a day.
     *
     * @param data id of the category
     */
    static long upTo(LocalDate day, Member member, String data) {
        ItemAmount amount = member.amount(data);
        LocalDate first = amount.first(member.joined());
        if (day.isBefore(first)) {
            return 0;
        }
        return amount.atJoin() + counted(amount.counted(), first, day)
                + spread(amount.perMonth(), first.withDayOfMonth(1).plusMonths(amount.counted().size()), first, day);
    }

    /** Counted items: those of all earlier months, and those of the current month made by the day. */
    private static long counted(List<Integer> months, LocalDate first, LocalDate day) {
        int whole = (int) Math.min(months.size(), ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day));
        long items = 0;
        for (int month = 0; month < whole; month++) {
            items += months.get(month);
        }
        return whole < months.size() ? items + inMonth(months.get(whole), day) : items;
    }

    /** Items of months that were not counted, made from a day on, but never before the first day. */
    private static long spread(int perMonth, LocalDate from, LocalDate first, LocalDate day) {
        LocalDate start = from.isBefore(first) ? first : from;
        return day.isBefore(start) ? 0 : sinceYearZero(perMonth, day) - sinceYearZero(perMonth, start.minusDays(1));
    }

    /** The number of items of a category made on the days. */
    static long in(DayRange days, Member member, String data) {
        long before = days.from().equals(LocalDate.MIN) ? 0 : upTo(days.from().minusDays(1), member, data);
        return upTo(days.until().minusDays(1), member, data) - before;
    }

    private static long sinceYearZero(int perMonth, LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH) * perMonth + inMonth(perMonth, day);
    }

    /** Item j of n is made on day 1 + floor((j - 1) * L / n), so that up to day d there are ceil(d * n / L). */
    private static long inMonth(int perMonth, LocalDate day) {
        return Math.ceilDiv((long) day.getDayOfMonth() * perMonth, day.lengthOfMonth());
    }
}

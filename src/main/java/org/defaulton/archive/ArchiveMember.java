package org.defaulton.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.text.Messages;

/** Makes a member of the counts of an archive. */
public final class ArchiveMember {
    /** The id of such a member; without an ending the counts are kept. */
    private static final String ID = "own-data";
    private static final String UNTIL_END = "-unkept";
    /** As many as the file of a member can have. */
    private static final int MOST_UNDATED = 100_000;

    private ArchiveMember() {
    }

    /**
     * The member with these counts: in each month as many items as were counted, after the last month as many as on
     * average in the last twelve. Items without a date are there from the first day on. That is the first of the month
     * of joining, or of the first item.
     *
     * @param like who says what no archive does: the country, the age and, without any date, the day of joining
     */
    public static Member of(ArchiveCounts counts, Member like) {
        YearMonth first = Stream.concat(Stream.ofNullable(counts.joined()), counts.first().stream())
                .min(YearMonth::compareTo)
                .orElse(YearMonth.from(like.joined()));
        YearMonth last = counts.last().orElse(first);
        Map<String, ItemAmount> items = new HashMap<>();
        counts.data().forEach((data, amount) -> items.put(data, amount(amount, first, last)));
        LocalDate joined = first.atDay(1);
        return new Member(ID, Messages.of(ArchiveMember.class).text("member.name"), like.country(), like.age(), joined,
                items);
    }

    /** The same, under an id that says that the counts end with the session. */
    public static Member unkept(Member member) {
        return new Member(ID + UNTIL_END, member.name(), member.country(), member.age(), member.joined(),
                member.items());
    }

    /** Whether a member with the id was made of an archive. */
    public static boolean hasId(String id) {
        return id.startsWith(ID);
    }

    private static ItemAmount amount(ArchiveCounts.DataCounts counts, YearMonth first, YearMonth last) {
        List<Integer> months = Stream.iterate(first, month -> month.plusMonths(1))
                .limit(ChronoUnit.MONTHS.between(first, last) + 1)
                .map(month -> counts.months().getOrDefault(month, 0))
                .toList();
        return new ItemAmount(Math.min(counts.undated(), MOST_UNDATED), ItemAmount.average(months), null, months);
    }
}

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

/** Turns the counts of an archive into a member. */
public final class ArchiveMember {
    /** The id of a member whose counts are kept; other counts add a suffix to it. */
    private static final String ID = "own-data";
    private static final String UNTIL_END = "-unkept";
    /** The most that a member file allows. */
    private static final int MOST_UNDATED = 100_000;

    private ArchiveMember() {
    }

    /**
     * The member with these counts. Each month has the items counted in it, each later month the average of the last
     * twelve. Items without a date exist from the first day on. That day is the first of the month of joining or of the
     * earliest item, whichever comes first.
     *
     * @param like a member with the country, age and traits to use and, if the archive has no dates, the month of
     * joining
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
                items, like.traits());
    }

    /** The same member under the id for counts that end with the session. */
    public static Member unkept(Member member) {
        return new Member(ID + UNTIL_END, member.name(), member.country(), member.age(), member.joined(),
                member.items(), member.traits());
    }

    /** Whether a member with this id was made from an archive. */
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

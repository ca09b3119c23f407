package org.defaulton.archive;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of items in an archive. For privacy, it holds nothing else: no texts, no names, no days.
 *
 * @param data the items by id of the data category; a category without items has no entry
 * @param joined the month of joining; null if the archive does not say
 * @param filesRead number of known files, all of them read
 * @param filesUnknown number of unknown files, all of them skipped
 * @param rowsWithoutDate number of rows that lack a readable date and need one; they are not counted
 */
public record ArchiveCounts(Map<String, DataCounts> data, @Nullable YearMonth joined, int filesRead, int filesUnknown,
        int rowsWithoutDate) {
    /**
     * The items of one data category.
     *
     * @param undated number of items without a date
     * @param months number of items made in each month; a month without items has no entry
     */
    public record DataCounts(int undated, SortedMap<YearMonth, Integer> months) {
        /** All items, with and without a date. */
        public long total() {
            return undated + months.values().stream().mapToLong(Integer::longValue).sum();
        }
    }

    public ArchiveCounts {
        data = Map.copyOf(data);
    }

    /** The first month with an item; empty if no item has a date. */
    public Optional<YearMonth> first() {
        return months().min(YearMonth::compareTo);
    }

    /** The last month with an item; empty if no item has a date. */
    public Optional<YearMonth> last() {
        return months().max(YearMonth::compareTo);
    }

    private Stream<YearMonth> months() {
        return data.values().stream().flatMap(counts -> counts.months().keySet().stream());
    }
}

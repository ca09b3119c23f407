package org.defaulton.archive;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many items an archive holds. Nothing else of it is here: no words, no names, no days.
 *
 * @param data the items of each data category, by its id; a category without any is missing
 * @param joined the month of joining, null where the archive does not say
 * @param filesRead how many files were known and read
 * @param filesUnknown how many were not known and left alone
 * @param rowsWithoutDate how many rows should have had a date and had none that can be read; they are not counted
 */
public record ArchiveCounts(Map<String, DataCounts> data, @Nullable YearMonth joined, int filesRead, int filesUnknown,
        int rowsWithoutDate) {
    /**
     * The items of one data category.
     *
     * @param undated how many have no date
     * @param months how many were made in each month; a month without any is missing
     */
    public record DataCounts(int undated, SortedMap<YearMonth, Integer> months) {
        /** All items. */
        public long total() {
            return undated + months.values().stream().mapToLong(Integer::longValue).sum();
        }
    }

    public ArchiveCounts {
        data = Map.copyOf(data);
    }

    /** The first month with an item; empty where none has a date. */
    public Optional<YearMonth> first() {
        return months().min(YearMonth::compareTo);
    }

    /** The last month with an item; empty where none has a date. */
    public Optional<YearMonth> last() {
        return months().max(YearMonth::compareTo);
    }

    private Stream<YearMonth> months() {
        return data.values().stream().flatMap(counts -> counts.months().keySet().stream());
    }
}

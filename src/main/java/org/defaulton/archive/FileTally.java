package org.defaulton.archive;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the items of one file as it is read. */
final class FileTally {
    private final Map<YearMonth, Integer> monthFirst = new TreeMap<>();
    private final Map<YearMonth, Integer> dayFirst = new TreeMap<>();
    private int undated;
    private int withoutDate;
    private int order;

    /** Adds an item of a file without dates. */
    void addUndated() {
        undated++;
    }

    /** Adds a row of a file with dates. A row without a readable date is not counted as an item. */
    void add(Optional<WrittenMonth> written) {
        if (written.isEmpty()) {
            withoutDate++;
            return;
        }
        monthFirst.merge(written.get().monthFirst(), 1, Integer::sum);
        dayFirst.merge(written.get().dayFirst(), 1, Integer::sum);
        order += switch (written.get().order()) {
            case DAY_FIRST -> 1;
            case MONTH_FIRST -> -1;
            case UNKNOWN -> 0;
        };
    }

    /** Combines copies of a file from two parts of an archive. The larger count wins, so that none counts twice. */
    FileTally larger(FileTally twin) {
        FileTally both = new FileTally();
        both.undated = Math.max(undated, twin.undated);
        both.withoutDate = Math.max(withoutDate, twin.withoutDate);
        both.order = order + twin.order;
        both.monthFirst.putAll(monthFirst);
        twin.monthFirst.forEach((month, items) -> both.monthFirst.merge(month, items, Math::max));
        both.dayFirst.putAll(dayFirst);
        twin.dayFirst.forEach((month, items) -> both.dayFirst.merge(month, items, Math::max));
        return both;
    }

    int undated() {
        return undated;
    }

    int withoutDate() {
        return withoutDate;
    }

    /** Positive if more dates have the day first, negative if more have the month first. */
    int order() {
        return order;
    }

    /** The number of items in each month. */
    Map<YearMonth, Integer> months(boolean isDayFirst) {
        return isDayFirst ? dayFirst : monthFirst;
    }
}

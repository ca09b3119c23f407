package org.defaulton.archive;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.defaulton.scenario.ArchiveFile;

/** Adds up the counts of the files of an archive. */
final class CountsBuilder {
    private final Map<FileOfKind, FileTally> files = new LinkedHashMap<>();
    private final int unknown;
    private int read;

    /** A file of an archive, regardless of the part that holds it. */
    private record FileOfKind(ArchiveFile file, String name) {}

    /** @param unknown number of unknown files */
    CountsBuilder(int unknown) {
        this.unknown = unknown;
    }

    void add(KnownFiles.KnownEntry entry, FileTally tally) {
        read++;
        files.merge(new FileOfKind(entry.file(), entry.name()), tally, FileTally::larger);
    }

    /** @throws ArchiveProblemException if there are no items */
    ArchiveCounts built() {
        boolean dayFirst = files.values().stream().mapToInt(FileTally::order).sum() > 0;
        Map<String, ArchiveCounts.DataCounts> data = new LinkedHashMap<>();
        files.forEach((file, tally) -> {
            String kind = file.file().data();
            if (kind != null) {
                data.merge(kind, counts(tally, dayFirst), CountsBuilder::sum);
            }
        });
        data.values().removeIf(counts -> counts.total() == 0);
        if (data.isEmpty()) {
            throw new ArchiveProblemException("no-items");
        }
        int withoutDate = files.values().stream().mapToInt(FileTally::withoutDate).sum();
        return new ArchiveCounts(data, joined(dayFirst).orElse(null), read, unknown, withoutDate);
    }

    private Optional<YearMonth> joined(boolean dayFirst) {
        return files.entrySet()
                .stream()
                .filter(entry -> entry.getKey().file().joined())
                .flatMap(entry -> entry.getValue().months(dayFirst).keySet().stream())
                .min(YearMonth::compareTo);
    }

    private static ArchiveCounts.DataCounts counts(FileTally tally, boolean dayFirst) {
        return new ArchiveCounts.DataCounts(tally.undated(), new TreeMap<>(tally.months(dayFirst)));
    }

    private static ArchiveCounts.DataCounts sum(ArchiveCounts.DataCounts some, ArchiveCounts.DataCounts more) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>(some.months());
        more.months().forEach((month, items) -> months.merge(month, items, Integer::sum));
        return new ArchiveCounts.DataCounts(some.undated() + more.undated(), months);
    }
}

package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * When training runs happen: on the first day of certain months, without end.
 *
 * @param first the first run
 * @param months the months, 1 to 12
 * @param claims ids of the claims that support this
 */
public record TrainingRuns(LocalDate first, List<Integer> months, List<String> claims) {
    public TrainingRuns {
        months = OmittedKeys.copyOrEmpty(months);
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /** All runs from the first one to the given day, both included, oldest first. */
    public List<LocalDate> until(LocalDate last) {
        if (last.isBefore(first)) {
            return List.of();
        }
        Stream<LocalDate> later = Stream
                .iterate(first.withDayOfMonth(1).plusMonths(1), day -> !day.isAfter(last), day -> day.plusMonths(1))
                .filter(day -> months.contains(day.getMonthValue()));
        return Stream.concat(Stream.of(first), later).toList();
    }
}

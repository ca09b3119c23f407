package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When training runs happen: once, or again on the first day of certain months, without end.
 *
 * @param first the first run
 * @param months the months of the later runs, 1 to 12; empty for a single run
 * @param claims ids of the claims that support this
 */
public record TrainingRuns(LocalDate first, List<Integer> months, List<String> claims) {
    /** The runs of a use that does not train. */
    static final TrainingRuns NONE = new TrainingRuns(LocalDate.MAX, List.of(), List.of());

    public TrainingRuns {
        months = OmittedKeys.copyOrEmpty(months);
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /** The first run after the day; empty if there is none. */
    public Optional<LocalDate> after(LocalDate day) {
        if (first.isAfter(day)) {
            return Optional.of(first);
        }
        return until(day.plusYears(1)).stream().filter(run -> run.isAfter(day)).findFirst();
    }

    /** All runs from the first one to the given day, both included, oldest first. */
    public List<LocalDate> until(LocalDate last) {
        if (last.isBefore(first)) {
            return List.of();
        }
        if (months.isEmpty()) {
            return List.of(first);
        }
        Stream<LocalDate> later = Stream
                .iterate(first.withDayOfMonth(1).plusMonths(1), day -> !day.isAfter(last), day -> day.plusMonths(1))
                .filter(day -> months.contains(day.getMonthValue()));
        return Stream.concat(Stream.of(first), later).toList();
    }
}

package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * When training runs happen: on the first day of certain months, without end.
 *
 * @param first the first run
 * @param months the months, 1 to 12
 * @param claims ids of the claims that it rests on
 */
public record TrainingRuns(LocalDate first, List<Integer> months, List<String> claims) {
    public TrainingRuns {
        months = Lists.copyOrEmpty(months);
        claims = Lists.copyOrEmpty(claims);
    }

    /** All runs from the first one to the given day, both included, oldest first. */
    public List<LocalDate> until(LocalDate last) {
        return first.datesUntil(last.isBefore(first) ? first : last.plusDays(1)).filter(this::isRun).toList();
    }

    private boolean isRun(LocalDate day) {
        return day.equals(first) || (day.getDayOfMonth() == 1 && months.contains(day.getMonthValue()));
    }
}

package org.defaulton.usage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.LateOptOut;

/**
 * Which items training runs take. A run takes every item made so far, so the items taken are always the oldest ones,
 * and the day of the newest one identifies them all.
 *
 * @param runs days of the runs, oldest first
 * @param reading what a stop means for items made before it
 */
record TrainingItems(List<LocalDate> runs, Interpretation reading) {
    /**
     * The day up to which items made have entered a run within a window by the end of a day.
     *
     * <p>The last run that took anything decides: runs before it took no newer items.
     */
    Optional<LocalDate> itemsUpTo(FlowDays days, DayRange window, LocalDate day) {
        DaySet open = open(days);
        return lastRun(window.equals(DayRange.ALWAYS) ? open : open.within(window), day)
                .map(run -> days.stopped().spanAt(run).map(stop -> stop.from().minusDays(1)).orElse(run));
    }

    /** The days on which a run takes something: not during a stop, unless the interpretation lets older items in. */
    private DaySet open(FlowDays days) {
        LateOptOut.DisputedInterpretation disputed = days.reach().disputed();
        if (reading == Interpretation.PLATFORM || disputed == null) {
            return days.inUse();
        }
        return days.reached()
                .minus(new DaySet(
                        days.stopped().spans().stream().filter(stop -> !disputed.covers(stop.from())).toList()));
    }

    private Optional<LocalDate> lastRun(DaySet days, LocalDate day) {
        for (DayRange span : days.spans().reversed()) {
            if (!span.from().isAfter(day)) {
                int found = Collections.binarySearch(runs, span.lastUpTo(day));
                int index = found >= 0 ? found : -found - 2;
                if (index >= 0 && span.contains(runs.get(index))) {
                    return Optional.of(runs.get(index));
                }
            }
        }
        return Optional.empty();
    }
}

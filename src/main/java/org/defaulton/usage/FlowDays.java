package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.scenario.Flow;

/**
 * What happens in a flow on every day.
 *
 * @param flow the flow
 * @param reach when its use reaches the member
 * @param forbidden the days on which it needs a consent that the member has not given
 * @param timedEffects the effects of settings that reach it
 * @param reached the days on which it would run if no choice stopped it
 * @param stopped the days on which at least one choice stops it, whether it would run or not
 * @param inUse the days on which it runs
 */
record FlowDays(Flow flow, UseReach reach, DaySet forbidden, List<TimedEffect> timedEffects, DaySet reached,
        DaySet stopped, DaySet inUse) {
    /** @param asks whether the flow needs a consent where the member lives */
    static FlowDays of(Flow flow, UseReach reach, boolean asks, List<TimedEffect> timedEffects) {
        DaySet forbidden = asks ? DaySet.from(flow.consentFrom()) : DaySet.NONE;
        DaySet reached = flow.used() ? reach.days().minus(forbidden) : DaySet.NONE;
        List<DayRange> stops = new ArrayList<>();
        for (TimedEffect timedEffect : timedEffects) {
            if (timedEffect.stops()) {
                stops.addAll(timedEffect.acts().spans());
            }
        }
        DaySet stopped = DaySet.of(stops);
        return new FlowDays(flow, reach, forbidden, timedEffects, reached, stopped, reached.minus(stopped));
    }

    Status statusOn(LocalDate day) {
        if (!flow.used()) {
            return Status.NOT_USED;
        }
        if (!reached.contains(day)) {
            return Status.NOT_APPLICABLE;
        }
        return stopped.contains(day) ? Status.STOPPED : Status.IN_USE;
    }
}

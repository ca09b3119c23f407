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
 * @param consented false where it needs a consent that the member has not given
 * @param levers the effects of settings that reach it
 * @param reached the days on which it would run if no choice stopped it
 * @param stopped the days on which at least one choice stops it, whether it would run or not
 * @param inUse the days on which it runs
 */
record FlowDays(Flow flow, Reach reach, boolean consented, List<Lever> levers, Days reached, Days stopped, Days inUse) {
    static FlowDays of(Flow flow, Reach reach, boolean consented, List<Lever> levers) {
        Days reached = flow.used() && consented ? reach.days() : Days.NONE;
        List<Span> stops = new ArrayList<>();
        for (Lever lever : levers) {
            if (lever.stops()) {
                stops.addAll(lever.acts().spans());
            }
        }
        Days stopped = Days.of(stops);
        return new FlowDays(flow, reach, consented, levers, reached, stopped, reached.minus(stopped));
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

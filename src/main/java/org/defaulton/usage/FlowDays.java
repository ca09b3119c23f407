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
 * @param levers the effects of settings that reach it
 * @param reached the days on which it would run if no choice stopped it
 * @param stopped the days on which at least one choice stops it, whether it would run or not
 * @param inUse the days on which it runs
 */
record FlowDays(Flow flow, Reach reach, Days forbidden, List<Lever> levers, Days reached, Days stopped, Days inUse) {
    /** @param asks whether the flow needs a consent where the member lives */
    static FlowDays of(Flow flow, Reach reach, boolean asks, List<Lever> levers) {
        Days forbidden = asks ? Days.from(flow.consentFrom()) : Days.NONE;
        Days reached = flow.used() ? reach.days().minus(forbidden) : Days.NONE;
        List<Span> stops = new ArrayList<>();
        for (Lever lever : levers) {
            if (lever.stops()) {
                stops.addAll(lever.acts().spans());
            }
        }
        Days stopped = Days.of(stops);
        return new FlowDays(flow, reach, forbidden, levers, reached, stopped, reached.minus(stopped));
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

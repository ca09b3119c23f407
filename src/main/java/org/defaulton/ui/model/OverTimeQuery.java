package org.defaulton.ui.model;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.comparison.Comparison;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.Choice;
import org.defaulton.usage.InterpretationChoice;

/** The input of usage over time. */
record OverTimeQuery(Scenario scenario, Member member, List<Choice> choices, String use, LocalDate day,
        InterpretationChoice readings) {
    static OverTimeQuery of(ViewState now) {
        return new OverTimeQuery(now.scenario(), now.member(), now.state().now().choices(), now.focusedUse(),
                seenFrom(now), now.state().impact().readings());
    }

    UsageOverTime usage() {
        return UsageOverTime.of(scenario, member, choices, use, day, readings);
    }

    /** The range of days stays the same during a drag, unless the day leaves it. */
    private static LocalDate seenFrom(ViewState now) {
        LocalDate date = now.state().now().date();
        LocalDate day = now.usage().at();
        if (day.isAfter(Comparison.until(date))) {
            return day.minusYears(1).plusDays(1);
        }
        return day.isBefore(date) && day.isBefore(now.member().joined()) ? day : date;
    }
}

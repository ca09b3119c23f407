package org.defaulton.ui.overtime;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.comparison.Comparison;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.ImpactState;
import org.defaulton.ui.model.ViewState;
import org.defaulton.usage.Choice;
import org.defaulton.usage.InterpretationChoice;
import org.jspecify.annotations.Nullable;

/** The course that a moment shows; counted anew only if something changes that it follows from. */
public final class UsageOverTimeCache {
    private @Nullable OverTimeKey key;
    private @Nullable UsageOverTime course;

    /** What a course follows from. */
    private record OverTimeKey(Scenario scenario, Member member, List<Choice> choices, String use, LocalDate day,
            InterpretationChoice readings) {
        UsageOverTime course() {
            return UsageOverTime.of(scenario, member, choices, use, day, readings);
        }
    }

    /** The course of the use in focus. Its days do not move while somebody drags the day, unless it goes beyond them. */
    public UsageOverTime of(ViewState shown) {
        ImpactState impact = shown.state().impact();
        String use = shown.scenario().uses().stream().anyMatch(one -> one.id().equals(impact.focus()))
                ? impact.focus()
                : shown.scenario().mainUse().id();
        OverTimeKey now = new OverTimeKey(shown.scenario(), shown.member(), shown.state().now().choices(), use,
                seenFrom(shown), impact.readings());
        UsageOverTime last = course;
        if (last == null || !now.equals(key)) {
            last = now.course();
            course = last;
            key = now;
        }
        return last;
    }

    private static LocalDate seenFrom(ViewState shown) {
        LocalDate date = shown.state().now().date();
        LocalDate day = shown.usage().at();
        if (day.isAfter(Comparison.until(date))) {
            return day.minusYears(1).plusDays(1);
        }
        return day.isBefore(date) && day.isBefore(shown.member().joined()) ? day : date;
    }
}

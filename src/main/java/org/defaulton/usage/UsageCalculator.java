package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TrainingRuns;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.UseWindow;

/**
 * The values that all flows of one usage share.
 *
 * @param member the member whose data is used
 * @param at the day of the usage
 * @param later the last day of the items that are "coming"
 * @param home the places of the member
 * @param reach when each use reaches the member, by the use's id
 * @param timedEffects the effects of the settings over time
 * @param training finds the items that the runs take
 */
record UsageCalculator(Member member, LocalDate at, LocalDate later, PlacesOfMember home, Map<String, UseReach> reach,
        EffectsByUse timedEffects, Map<String, TrainingItems> training) {
    private static final int MONTHS_COMING = 12;

    /** @param choices in the order in which they apply */
    static UsageCalculator of(Scenario scenario, Member member, List<Choice> choices, LocalDate at,
            Interpretation reading) {
        LocalDate later = at.plusMonths(MONTHS_COMING);
        PlacesOfMember home = PlacesOfMember.of(scenario, member.place());
        Map<String, UseReach> reach = new HashMap<>();
        Map<String, TrainingItems> training = new HashMap<>();
        Map<TrainingRuns, TrainingItems> known = new HashMap<>();
        for (Use use : scenario.uses()) {
            reach.put(use.id(), UseReach.of(use, member, home));
            training.put(use.id(),
                    known.computeIfAbsent(scenario.runs(use), runs -> new TrainingItems(runs.until(later), reading)));
        }
        EffectsByUse timedEffects = EffectsByUse.of(scenario, DecisionRules.upTo(at, choices, scenario),
                member.joined(), later, home);
        return new UsageCalculator(member, at, later, home, reach, timedEffects, training);
    }

    /** The flow on every day up to the day of the usage. */
    FlowDays days(Flow flow) {
        UseReach use = Optional.ofNullable(reach.get(flow.use()))
                .orElseThrow(() -> new IllegalArgumentException("The scenario has no use \"" + flow.use() + "\"."));
        return FlowDays.of(flow, use, home.in(flow.consentIn()), timedEffects.on(flow));
    }

    FlowUsage usage(Flow flow) {
        FlowDays days = days(flow);
        Status status = days.statusOn(at);
        List<Reason> because = ReasonFinder.of(days, at);
        long used = itemsUsed(days, at);
        UseKind kind = days.reach().use().kind();
        boolean training = kind == UseKind.TRAINING;
        return new FlowUsage(flow.data(), flow.use(), kind, status, since(days, status).orElse(null),
                status == Status.IN_USE && days.timedEffects().stream().anyMatch(timedEffect -> timedEffect.waits(at)),
                status == Status.IN_USE ? member.perMonth(flow.data(), at) : 0, used, training ? used : 0,
                itemsUsed(days, later) - used, because, claims(days, status, because));
    }

    private Optional<LocalDate> since(FlowDays days, Status status) {
        return switch (status) {
            case STOPPED -> days.stopped().spanAt(at).flatMap(stop -> days.reached().firstFrom(stop.from()));
            case IN_USE -> days.inUse().spanAt(at).map(DayRange::from);
            case NOT_APPLICABLE, NOT_USED -> Optional.empty();
        };
    }

    /** The number of items that the flow has used by the end of a day. */
    long itemsUsed(FlowDays days, LocalDate by) {
        UseReach use = days.reach();
        String data = days.flow().data();
        return use.takesAllItems()
                ? newest(days, DayRange.ALWAYS, by).map(day -> ItemCounter.upTo(day, member, data)).orElse(0L)
                : takenBy(days, by).spans().stream().mapToLong(made -> ItemCounter.in(made, member, data)).sum();
    }

    /** The days whose items the flow has used, if a window leaves out older items. */
    private DaySet takenBy(FlowDays days, LocalDate by) {
        List<DayRange> made = new ArrayList<>();
        for (UseWindow window : days.reach().windows()) {
            LocalDate oldest = window.itemsFrom() == null ? LocalDate.MIN : window.itemsFrom();
            newest(days, days.reach().span(window), by).filter(day -> !day.isBefore(oldest))
                    .ifPresent(day -> made.add(new DayRange(oldest, day.plusDays(1))));
        }
        return DaySet.of(made);
    }

    /** The day up to which the flow has used items in the window. */
    private Optional<LocalDate> newest(FlowDays days, DayRange window, LocalDate by) {
        return days.reach().use().kind() == UseKind.TRAINING
                ? training(days).itemsUpTo(days, window, by)
                : days.inUse().within(window).lastUpTo(by);
    }

    private TrainingItems training(FlowDays days) {
        return Objects.requireNonNull(training.get(days.flow().use()));
    }

    private List<String> claims(FlowDays days, Status status, List<Reason> because) {
        List<String> claims = new ArrayList<>(days.flow().claims());
        if (status == Status.IN_USE || status == Status.STOPPED) {
            ClaimUnion.addOnce(days.reach().claimsOn(at), claims);
        }
        because.forEach(reason -> ClaimUnion.addOnce(reason.claims(), claims));
        return claims;
    }
}

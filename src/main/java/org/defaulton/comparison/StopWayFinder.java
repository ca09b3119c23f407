package org.defaulton.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.jspecify.annotations.Nullable;

/** Finds what a member can do to stop uses, by trying each setting and request that the platform offers. */
final class StopWayFinder {
    /** Opening the form, reviewing and sending it. */
    private static final int FORM_STEPS = 3;

    private final Scenario scenario;
    private final Member member;
    private final LocalDate at;
    private final FormEffort effort;

    /**
     * The result of a search.
     *
     * @param ways what to do, in this order
     * @param left ids of the data that still goes into the main use after them
     */
    record FoundWays(List<StopWay> ways, List<String> left) {}

    StopWayFinder(Scenario scenario, Member member, LocalDate at, FormEffort effort) {
        this.scenario = scenario;
        this.member = member;
        this.at = at;
        this.effort = effort;
    }

    /**
     * The ways to stop the main use: the one that stops most comes first, then what stops more. If two stop the same,
     * the main control wins, then a setting over a request, then the one with fewer steps.
     *
     * @param made the choices before them
     */
    FoundWays ways(List<Choice> made) {
        List<Choice> choices = new ArrayList<>(made);
        List<StopWay> ways = new ArrayList<>();
        List<String> left = data(choices);
        Optional<StopWay> next = best(choices, left);
        while (next.isPresent()) {
            ways.add(next.get());
            choices.addAll(choices(next.get().control(), next.get().effect().value()));
            left = data(choices);
            next = best(choices, left);
        }
        return new FoundWays(ways, left);
    }

    private Optional<StopWay> best(List<Choice> made, List<String> left) {
        Comparator<StopWay> most = Comparator.comparingInt(way -> way.stops().size());
        return offered(made).flatMap(control -> stops(control).flatMap(effect -> way(control, effect, made, left)))
                .filter(way -> !way.stops().isEmpty())
                .min(most.reversed()
                        .thenComparing(way -> !way.control().id().equals(scenario.mainControl()))
                        .thenComparing(way -> way.request() != null)
                        .thenComparingInt(StopWay::steps));
    }

    private Stream<StopWay> way(Control control, ControlEffect effect, List<Choice> made, List<String> left) {
        List<String> after = data(plus(made, choices(control, effect.value())));
        List<String> stopped = left.stream().filter(data -> !after.contains(data)).toList();
        ObjectionForm.RequestKind request = request(control);
        return path(control).map(path -> new StopWay(control, effect, request, path, steps(control, path), stopped))
                .stream();
    }

    private Optional<SettingsPath> path(Control control) {
        return control.kind() == ControlKind.OBJECTION
                ? SettingsPath.to(scenario, row -> row.toForm())
                : SettingsPath.to(scenario, row -> row.controls().contains(control.id()));
    }

    private int steps(Control control, SettingsPath path) {
        return path.clicks() + (control.kind() == ControlKind.OBJECTION
                ? effort.fields(scenario, member, control.id()) + FORM_STEPS
                : 1);
    }

    private ObjectionForm.@Nullable RequestKind request(Control control) {
        return control.kind() == ControlKind.OBJECTION ? scenario.objectionKind(control.id()) : null;
    }

    /** Ids of the uses that go on with every setting at the value that stops most, and every request decided by rule. */
    List<String> goingOn() {
        List<Choice> choices = new ArrayList<>();
        for (Control control : offered(choices).toList()) {
            List<Choice> best = List.of();
            int least = flows(choices).size();
            for (String value : options(control).distinct().toList()) {
                List<Choice> more = choices(control, value);
                int flows = flows(plus(choices, more)).size();
                best = flows < least ? more : best;
                least = Math.min(flows, least);
            }
            choices.addAll(best);
        }
        List<String> uses = flows(choices).stream().map(FlowUsage::use).toList();
        return scenario.uses().stream().map(use -> use.id()).filter(uses::contains).toList();
    }

    private Stream<String> options(Control control) {
        return control.kind() == ControlKind.OBJECTION
                ? Stream.of(scenario.objectionKind(control.id()).rule().word())
                : stops(control).map(ControlEffect::value);
    }

    /** The controls that stop anything and that the member can use on the day. */
    private Stream<Control> offered(List<Choice> made) {
        Usage usage = usage(made);
        return scenario.controls()
                .stream()
                .filter(Control::isSetByMember)
                .filter(control -> stops(control).findAny().isPresent())
                .filter(control -> {
                    ControlState state = ControlState.of(scenario, usage, control);
                    return state.offered() && !state.held();
                });
    }

    /** What the control stops; for a request, if it is granted. */
    private static Stream<ControlEffect> stops(Control control) {
        return control.effects()
                .stream()
                .filter(effect -> effect.kind() == EffectKind.STOP)
                .filter(effect -> control.kind() != ControlKind.OBJECTION || RequestState.GRANTED.is(effect.value()));
    }

    private List<Choice> choices(Control control, String value) {
        return control.kind() == ControlKind.OBJECTION
                ? List.of(new Choice(control.id(), RequestState.SENT.word(), at), new Choice(control.id(), value, at))
                : List.of(new Choice(control.id(), value, at));
    }

    private List<String> data(List<Choice> made) {
        return flows(made).stream()
                .filter(flow -> flow.use().equals(scenario.mainUse().id()))
                .map(FlowUsage::data)
                .toList();
    }

    private List<FlowUsage> flows(List<Choice> made) {
        return usage(made).flows().stream().filter(flow -> flow.status() == Status.IN_USE).toList();
    }

    private Usage usage(List<Choice> made) {
        return UsageEngine.usage(scenario, member, made, at, Interpretation.PLATFORM);
    }

    private static List<Choice> plus(List<Choice> some, List<Choice> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}

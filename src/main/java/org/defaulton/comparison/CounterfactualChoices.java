package org.defaulton.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Hold;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;

/**
 * A member's choices in other histories of one use.
 *
 * @param made the member's choices, in the order in which they were made
 */
record CounterfactualChoices(Scenario scenario, Member member, Use use, List<Choice> made) {
    /** Without any choice of the member on a control that governs the use; the administrator's choices stay. */
    List<Choice> nothing() {
        Set<String> governing = scenario.controls()
                .stream()
                .filter(this::governs)
                .flatMap(this::withHolders)
                .filter(control -> scenario.control(control).isSetByMember())
                .collect(Collectors.toSet());
        return made.stream().filter(choice -> !governing.contains(choice.control())).toList();
    }

    private boolean governs(Control control) {
        return control.effects().stream().anyMatch(effect -> effect.uses().contains(use.id()));
    }

    private Stream<String> withHolders(Control control) {
        Hold hold = control.hold();
        Stream<String> above = hold == null ? Stream.of() : withHolders(scenario.control(hold.by()));
        return Stream.concat(Stream.of(control.id()), above);
    }

    /** Stopped on the day of joining and left that way; empty if no setting can do that. */
    Optional<List<Choice>> dayOne() {
        List<Choice> first = stoppers().stream()
                .map(control -> new Choice(control.id(), stop(control).orElseThrow().value(), member.joined()))
                .toList();
        Set<String> set = first.stream().map(Choice::control).collect(Collectors.toSet());
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Stream.concat(first.stream(), made.stream().filter(choice -> !set.contains(choice.control())))
                                .toList());
    }

    /** Ids of the claims behind the runs, and behind what stops the use, or, if nothing does, behind its flows. */
    List<String> claims() {
        Stream<String> runs = scenario.runs(use).claims().stream();
        List<String> stops = stoppers().stream()
                .flatMap(control -> stop(control).stream())
                .flatMap(effect -> effect.claims().stream())
                .toList();
        Stream<String> flows = scenario.flows()
                .stream()
                .filter(flow -> flow.use().equals(use.id()) && flow.used())
                .flatMap(flow -> flow.claims().stream());
        return Stream.concat(runs, stops.isEmpty() ? flows : stops.stream()).distinct().toList();
    }

    /**
     * Of the controls that the member sets, the main control alone if it can stop the use, else all that can; none that
     * already do by default.
     */
    private List<Control> stoppers() {
        Control main = scenario.control(scenario.mainControl());
        Stream<Control> candidates = main.isSetByMember() && stop(main).isPresent()
                ? Stream.of(main)
                : scenario.controls().stream();
        return candidates.filter(control -> control.kind() != ControlKind.OBJECTION && control.isSetByMember())
                .filter(control -> stop(control).isPresent() && !isStopped(control))
                .toList();
    }

    /**
     * Whether the use is stopped for good, or decided by another control, for a member who does nothing: then there is
     * nothing to do.
     */
    private boolean isStopped(Control control) {
        ControlState state = ControlState.onJoining(scenario, member, control);
        String stop = stop(control).orElseThrow().value();
        boolean stopped = state.value() == null || state.value().equals(stop);
        return state.held() || (stopped && control.turns().stream().allMatch(turn -> turn.to().equals(stop)));
    }

    private Optional<ControlEffect> stop(Control control) {
        return StopFinder.of(control, use.id());
    }
}

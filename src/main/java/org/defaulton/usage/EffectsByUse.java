package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.Hold;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The effects of all of a member's settings.
 *
 * @param byUse the effects that reach a use, in the order of the scenario's controls, by the use's id
 */
record EffectsByUse(Map<String, List<TimedEffect>> byUse) {
    /**
     * The effects up to a day. Controls must not hold each other in a circle, which the scenario check ensures.
     *
     * @param until the last day on which a value can change by itself
     */
    static EffectsByUse of(Scenario scenario, Map<String, List<Decision>> decisions, LocalDate joined, LocalDate until,
            PlacesOfMember home) {
        Map<String, List<TimedEffect>> byUse = new HashMap<>();
        for (Control control : scenario.controls()) {
            if (!control.effects().isEmpty()) {
                ObjectionForm.RequestKind request = scenario.form()
                        .kinds()
                        .stream()
                        .filter(kind -> kind.control().equals(control.id()))
                        .findFirst()
                        .orElse(null);
                addTo(byUse, history(control, scenario, decisions, joined, until), request, home);
            }
        }
        return new EffectsByUse(byUse);
    }

    private static void addTo(Map<String, List<TimedEffect>> byUse, ControlHistory history,
            ObjectionForm.@Nullable RequestKind request, PlacesOfMember home) {
        DaySet offered = home.offered(home.scenario().offers(history.control()));
        ObjectionForm.RequestPromise promise = request == null
                ? null
                : home.scenario().promise(request, home.member()).orElse(null);
        history.control()
                .effects()
                .stream()
                .map(effect -> TimedEffect.of(history, effect, home.scenario().form(), request, promise, offered))
                .forEach(timedEffect -> timedEffect.effect()
                        .uses()
                        .forEach(use -> byUse.computeIfAbsent(use, _ -> new ArrayList<>()).add(timedEffect)));
    }

    /** A control's setting on every day, held or not. */
    static ControlHistory history(Control control, Scenario scenario, Map<String, List<Decision>> decisions,
            LocalDate joined, LocalDate until) {
        ControlHistory own = ControlHistory.of(control, decisions.getOrDefault(control.id(), List.of()), joined, until);
        Hold hold = control.hold();
        return hold == null
                ? own
                : own.heldBy(history(scenario.control(hold.by()), scenario, decisions, joined, until), hold);
    }

    /** The effects that reach a flow. */
    List<TimedEffect> on(Flow flow) {
        List<TimedEffect> timedEffects = new ArrayList<>();
        for (TimedEffect timedEffect : byUse.getOrDefault(flow.use(), List.of())) {
            if (timedEffect.reaches(flow.data())) {
                timedEffects.add(timedEffect);
            }
        }
        return timedEffects;
    }
}

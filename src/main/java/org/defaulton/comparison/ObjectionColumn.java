package org.defaulton.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.Objection;
import org.defaulton.usage.Usage;

/**
 * The request that is worth a column: one that stops more than the main control does and has not been granted yet. If
 * the main control is itself a request, it comes first.
 *
 * @param usage the member's usage
 * @param pick which objection and outcome the person picked
 */
record ObjectionColumn(Scenario scenario, Usage usage, MainSwitchState main, ColumnChoices pick) {
    private static final Set<RequestState> DONE = Set.of(RequestState.GRANTED, RequestState.PARTLY_GRANTED);

    /** Id of its control; empty if no request stops anything. */
    Optional<String> control() {
        List<String> kinds = scenario.form()
                .kinds()
                .stream()
                .map(ObjectionForm.RequestKind::control)
                .filter(this::isOffered)
                .filter(this::stopsAny)
                .sorted(Comparator.comparing(kind -> !kind.equals(scenario.mainControl())))
                .toList();
        if (kinds.contains(pick.objection())) {
            return Optional.of(pick.objection());
        }
        List<String> further = kinds.stream().filter(this::stopsMore).toList();
        List<String> open = further.stream()
                .filter(kind -> last(kind).map(Objection::state).filter(DONE::contains).isEmpty())
                .toList();
        return open.stream().findFirst().or(() -> further.stream().findFirst()).or(() -> kinds.stream().findFirst());
    }

    RequestState outcome() {
        return pick.outcome();
    }

    /** A waiting request is answered on the day of its rule; otherwise one is sent today. */
    List<Choice> choices(String control) {
        Optional<Objection> waiting = last(control).filter(objection -> objection.state() == RequestState.SENT);
        List<Choice> all = AlternativeFinder.objection(scenario, control, pick.outcome(),
                waiting.map(Objection::sent).orElse(usage.at()));
        return waiting.isPresent() ? List.of(all.getLast()) : all;
    }

    private Optional<Objection> last(String control) {
        return Objection.sentWith(control, usage.choices(), usage.at(), scenario).stream().reduce((_, later) -> later);
    }

    /** Offered now, or sent already. */
    private boolean isOffered(String id) {
        return ControlState.of(scenario, usage, scenario.control(id)).offered() || last(id).isPresent();
    }

    private boolean stopsAny(String id) {
        return scenario.control(id).effects().stream().anyMatch(effect -> effect.kind() == EffectKind.STOP);
    }

    private boolean stopsMore(String id) {
        if (id.equals(scenario.mainControl())) {
            return true;
        }
        Control control = scenario.control(id);
        Set<String> stopped = main.control()
                .effects()
                .stream()
                .flatMap(effect -> effect.uses().stream())
                .collect(Collectors.toSet());
        return control.effects()
                .stream()
                .filter(effect -> effect.kind() == EffectKind.STOP && RequestState.GRANTED.is(effect.value()))
                .anyMatch(effect -> !stopped.containsAll(effect.uses()));
    }
}

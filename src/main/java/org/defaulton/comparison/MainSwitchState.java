package org.defaulton.comparison;

import java.time.LocalDate;
import java.util.Optional;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.Usage;
import org.jspecify.annotations.Nullable;

/**
 * The scenario's main control as a member finds it on a day.
 *
 * @param control the control
 * @param stop its effect that stops the main use
 * @param value what it is set to; null where nothing is chosen and there is no default, and for a request not sent
 * @param held whether another control decides its value
 * @param day the first day from now on that it is offered; null for never
 */
record MainSwitchState(Control control, ControlEffect stop, @Nullable String value, boolean held,
        @Nullable LocalDate day) {
    static MainSwitchState of(Scenario scenario, Usage usage) {
        Control control = scenario.control(scenario.mainControl());
        ControlState state = ControlState.of(scenario, usage, control);
        LocalDate day = state.offered()
                ? usage.at()
                : scenario.nextOffer(control, usage.member().place(), usage.at()).orElse(null);
        return new MainSwitchState(control, StopFinder.of(control, scenario.mainUse().id()).orElseThrow(),
                state.value(), state.held(), day);
    }

    /** Whether it is a request, which is sent and decided rather than set. */
    boolean isRequest() {
        return control.kind() == ControlKind.OBJECTION;
    }

    /** Whether it asks and the member has not answered. */
    boolean isOpen() {
        return value == null && !isRequest();
    }

    /** The first day, today included, on which the member can set it; empty if only others can. */
    Optional<LocalDate> settable() {
        return changeable().filter(_ -> control.isSetByMember());
    }

    /** The first day, today included, on which the member or the administrator can set it; empty if neither can. */
    Optional<LocalDate> changeable() {
        return Optional.ofNullable(day).filter(_ -> !held && !isRequest());
    }

    /** Whether it stops the use now; without an answer nothing flows. */
    boolean stops() {
        return isRequest()
                ? control.effects()
                        .stream()
                        .anyMatch(effect -> effect.kind() == EffectKind.STOP && effect.value().equals(value))
                : value == null || value.equals(stop.value());
    }

    /** What the member could set it to: the value that stops the use, or, if that is set, the first that does not. */
    Control.ControlValue other() {
        return control.values()
                .stream()
                .filter(value -> value.id().equals(stop.value()) != stops())
                .findFirst()
                .orElseThrow();
    }
}

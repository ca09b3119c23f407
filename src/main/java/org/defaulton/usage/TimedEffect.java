package org.defaulton.usage;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * An effect of a control, and when it acts.
 *
 * @param history the control's settings
 * @param effect what a value of the control does
 * @param form the form with which requests are sent
 * @param request the kind of request that sets the control; null if it is not an objection control
 * @param promise the platform's promise to grant that kind of request to the member; null for none
 * @param offered the days on which the platform offers the control where the member lives
 * @param acts the days on which it acts
 */
record TimedEffect(ControlHistory history, ControlEffect effect, ObjectionForm form,
        ObjectionForm.@Nullable RequestKind request, ObjectionForm.@Nullable RequestPromise promise, DaySet offered,
        DaySet acts) {
    static TimedEffect of(ControlHistory history, ControlEffect effect, ObjectionForm form,
            ObjectionForm.@Nullable RequestKind request, ObjectionForm.@Nullable RequestPromise promise,
            DaySet offered) {
        return new TimedEffect(history, effect, form, request, promise, offered,
                history.daysWith(setting -> actsAt(setting, history.control(), effect)));
    }

    /** Without a value nothing flows: all that the control could stop is stopped. */
    private static boolean actsAt(SettingPeriod setting, Control control, ControlEffect effect) {
        boolean unanswered = setting.value() == null && Control.ASK.equals(control.initial());
        return effect.value().equals(setting.value()) || (unanswered && effect.kind() == EffectKind.STOP);
    }

    Control control() {
        return history.control();
    }

    /** Ids of the claims about what the control's value does to the flow, and about the control's existence. */
    List<String> claims() {
        return ClaimUnion.together(effect.claims(), control().claims());
    }

    boolean stops() {
        return effect.kind() == EffectKind.STOP;
    }

    boolean isObjection() {
        return control().kind() == ControlKind.OBJECTION;
    }

    /** Whether anybody can set the control. */
    boolean isSettable() {
        return control().setBy() != ControlSetter.NOBODY;
    }

    boolean reaches(String data) {
        return effect.data().isEmpty() || effect.data().contains(data);
    }

    /** Whether an objection is waiting that would have this effect if granted. */
    boolean waits(LocalDate day) {
        return couldStop() && RequestState.SENT.is(history.at(day).value());
    }

    /** Whether granting a request would have this effect. */
    boolean couldStop() {
        return isObjection() && stops() && RequestState.GRANTED.is(effect.value());
    }
}

package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ObjectionForm;

/** Says what could be done about a flow that no setting stops: settings that end a part of it, and requests. */
final class PossibleActions {
    private PossibleActions() {
    }

    /**
     * At least one reason, unless a setting has ended a part of the flow already and there is nothing more to say. A
     * reason appears once for each effect that leads to it.
     */
    static List<Reason> on(FlowDays days, LocalDate day) {
        List<Reason> why = new ArrayList<>();
        List<TimedEffect> requests = new ArrayList<>();
        boolean parts = false;
        for (TimedEffect effect : days.timedEffects()) {
            if (effect.couldStop() && effect.offered().contains(day)) {
                requests.add(effect);
            } else if (!effect.stops() && !effect.isObjection() && effect.isSettable()) {
                parts = true;
                if (!effect.acts().contains(day)) {
                    why.add(part(effect));
                }
            }
        }
        for (TimedEffect request : requests) {
            if (request.control().id().equals(requests.getFirst().control().id())) {
                why.add(request(request, !parts));
            }
        }
        if (requests.isEmpty() && !parts) {
            why.add(ReasonKind.NO_CONTROL.with(List.of()));
        }
        return why;
    }

    private static Reason part(TimedEffect timedEffect) {
        Control control = timedEffect.control();
        ReasonKind possible = control.isSetByMember() ? ReasonKind.PART_ONLY : ReasonKind.PART_BY_ADMIN;
        return possible.with(timedEffect.claims(), control.id(), timedEffect.effect().value(),
                String.valueOf(timedEffect.effect().part()));
    }

    /** @param only whether no setting ends even a part */
    private static Reason request(TimedEffect timedEffect, boolean only) {
        ObjectionForm.RequestKind kind = timedEffect.request();
        List<String> claims = kind == null
                ? timedEffect.effect().claims()
                : ClaimUnion.together(timedEffect.effect().claims(), kind.claims());
        ObjectionForm.RequestPromise promise = timedEffect.promise();
        String control = timedEffect.control().id();
        if (promise != null) {
            return (only ? ReasonKind.OBJECTION_PROMISED : ReasonKind.OBJECTION_PROMISED_TOO)
                    .with(ClaimUnion.together(claims, promise.claims()), control);
        }
        boolean sure = kind != null && kind.alwaysGranted();
        ReasonKind possible = only
                ? sure ? ReasonKind.OBJECTION_ALWAYS : ReasonKind.OBJECTION_ONLY
                : sure ? ReasonKind.OBJECTION_ALWAYS_TOO : ReasonKind.OBJECTION_TOO;
        return possible.with(claims, control);
    }
}

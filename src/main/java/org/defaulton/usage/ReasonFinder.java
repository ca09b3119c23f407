package org.defaulton.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.ValueTurn;

/** Finds the reasons for a flow's status on a day. */
final class ReasonFinder {
    private ReasonFinder() {
    }

    /** All reasons for the flow's status on the day, at least one. */
    static List<Reason> of(FlowDays days, LocalDate day) {
        return switch (days.statusOn(day)) {
            case NOT_USED -> List.of(ReasonKind.NOT_USED.with(days.flow().claims()));
            case NOT_APPLICABLE -> notApplicable(days, day);
            case STOPPED -> stopped(days, day);
            case IN_USE -> inUse(days, day);
        };
    }

    private static List<Reason> notApplicable(FlowDays days, LocalDate day) {
        List<Reason> why = days.reach().whyNot(day);
        if (days.forbidden().contains(day)) {
            why.add(consent(days));
        }
        return why;
    }

    private static Reason consent(FlowDays days) {
        Flow flow = days.flow();
        PlacesOfMember home = days.reach().home();
        if (!home.inByCountry(flow.consentIn())) {
            MemberGroup group = new MemberGroup("", home.traitsIn(flow.consentIn()).toList(), List.of());
            return flow.consentFrom() == null
                    ? ReasonKind.CONSENT_OF.with(flow.claims(), group)
                    : ReasonKind.CONSENT_OF_SINCE.with(flow.claims(), group, flow.consentFrom());
        }
        String country = home.member().country();
        return flow.consentFrom() == null
                ? ReasonKind.CONSENT.with(flow.claims(), country)
                : ReasonKind.CONSENT_SINCE.with(flow.claims(), country, flow.consentFrom());
    }

    private static List<Reason> stopped(FlowDays days, LocalDate day) {
        List<Reason> why = new ArrayList<>();
        for (TimedEffect timedEffect : days.timedEffects()) {
            if (timedEffect.stops() && timedEffect.acts().contains(day)) {
                addTo(why, stop(timedEffect, day));
            }
        }
        days.reach().noteOn(day).ifPresent(why::add);
        return why;
    }

    private static Reason stop(TimedEffect timedEffect, LocalDate day) {
        Control control = timedEffect.control();
        SettingPeriod setting = timedEffect.history().at(day);
        List<String> claims = timedEffect.claims();
        return switch (setting.origin()) {
            case SettingPeriod.SettingOrigin.InitialOrigin _ when setting.value() == null ->
                (control.isSetByMember() ? ReasonKind.NOT_ASKED : ReasonKind.UNDECIDED).with(claims, control.id());
            case SettingPeriod.SettingOrigin.InitialOrigin(List<String> flip) ->
                untouched(control, ReasonKind.STOPPED_BY_DEFAULT).with(ClaimUnion.together(claims, flip), control.id(),
                        timedEffect.effect().value());
            case SettingPeriod.SettingOrigin.HoldOrigin held -> held(timedEffect, setting, held);
            case SettingPeriod.SettingOrigin.TurnOrigin turned -> turned(control, turned, claims);
            case SettingPeriod.SettingOrigin.DecisionOrigin(Decision decision) when timedEffect.isObjection() ->
                isGrantedAtOnce(decision)
                        ? atOnce(timedEffect, decision)
                        : answer(timedEffect, decision,
                                RequestState.GRANTED.is(decision.value())
                                        ? ReasonKind.OBJECTION_GRANTED
                                        : ReasonKind.OBJECTION_PARTLY);
            case SettingPeriod.SettingOrigin.DecisionOrigin(Decision decision) ->
                chosen(control, ReasonKind.STOPPED_BY).with(claims, control.id(), decision.value(), decision.at());
        };
    }

    /** @param byMember the kind of reason if the member could have changed the control */
    private static ReasonKind untouched(Control control, ReasonKind byMember) {
        return switch (control.setBy()) {
            case MEMBER -> byMember;
            case ADMIN -> ReasonKind.LEFT_BY_ADMIN;
            case NOBODY -> ReasonKind.FIXED;
        };
    }

    /** @param byMember the kind of reason if the member set the control */
    private static ReasonKind chosen(Control control, ReasonKind byMember) {
        return control.isSetByMember() ? byMember : ReasonKind.SET_BY_ADMIN;
    }

    private static Reason held(TimedEffect timedEffect, SettingPeriod setting,
            SettingPeriod.SettingOrigin.HoldOrigin held) {
        return ReasonKind.HELD_BY.with(ClaimUnion.together(timedEffect.claims(), held.by().claims()),
                timedEffect.control().id(), String.valueOf(setting.value()), held.by().id(), held.when());
    }

    private static Reason turned(Control control, SettingPeriod.SettingOrigin.TurnOrigin turned, List<String> claims) {
        ValueTurn turn = turned.turn();
        List<String> all = ClaimUnion.together(claims, turn.claims());
        if (turn.changes(null)) {
            return ReasonKind.TURNED_UNANSWERED.with(all, control.id(), turn.to(), turned.day());
        }
        return turn.afterMonths() == null
                ? ReasonKind.TURNED.with(all, control.id(), turn.to(), turned.day())
                : ReasonKind.TURNED_AFTER.with(all, control.id(), turn.to(), turned.day(), turn.afterMonths(),
                        turn.from());
    }

    private static boolean isGrantedAtOnce(Decision decision) {
        return decision.rule() != null && decision.rule().alwaysGranted();
    }

    private static Reason atOnce(TimedEffect timedEffect, Decision decision) {
        List<String> ofTheKind = timedEffect.request() == null ? List.of() : timedEffect.request().claims();
        return ReasonKind.OBJECTION_AT_ONCE.with(ClaimUnion.together(timedEffect.claims(), ofTheKind),
                timedEffect.control().id(), decision.at());
    }

    private static Reason answer(TimedEffect timedEffect, Decision decision, ReasonKind decided) {
        String control = timedEffect.control().id();
        ObjectionForm.RequestKind rule = decision.rule();
        if (rule == null) {
            return decided.with(timedEffect.claims(), control, decision.at());
        }
        List<String> claims = ClaimUnion.together(review(timedEffect), rule.claims());
        ObjectionForm.RequestPromise promise = timedEffect.promise();
        return promise != null
                ? ReasonKind.OBJECTION_AS_PROMISED.with(ClaimUnion.together(claims, promise.claims()), control,
                        decision.at())
                : ReasonKind.OBJECTION_BY_RULE.with(claims, control, decision.value(), decision.at());
    }

    private static List<Reason> inUse(FlowDays days, LocalDate day) {
        List<Reason> why = new ArrayList<>();
        for (TimedEffect timedEffect : days.timedEffects()) {
            if (!timedEffect.stops() && timedEffect.acts().contains(day)) {
                addTo(why, partEnded(timedEffect, day));
            } else if (timedEffect.stops() && !timedEffect.isObjection()) {
                addTo(why, open(timedEffect, day));
            }
        }
        List<Reason> objections = objections(days, day);
        why.addAll(objections);
        boolean hasSetting = days.timedEffects()
                .stream()
                .anyMatch(timedEffect -> timedEffect.stops() && !timedEffect.isObjection() && timedEffect.isSettable());
        if (!hasSetting && objections.isEmpty()) {
            PossibleActions.on(days, day).forEach(reason -> addTo(why, reason));
        }
        days.reach().noteOn(day).ifPresent(why::add);
        return why;
    }

    private static List<Reason> objections(FlowDays days, LocalDate day) {
        List<Reason> why = new ArrayList<>();
        for (TimedEffect timedEffect : days.timedEffects()) {
            if (timedEffect.stops() && timedEffect.isObjection()) {
                objection(timedEffect, day).ifPresent(reason -> addTo(why, reason));
            }
        }
        return why;
    }

    private static Reason open(TimedEffect timedEffect, LocalDate day) {
        Control control = timedEffect.control();
        SettingPeriod setting = timedEffect.history().at(day);
        return switch (setting.origin()) {
            case SettingPeriod.SettingOrigin.HoldOrigin held -> held(timedEffect, setting, held);
            case SettingPeriod.SettingOrigin.TurnOrigin turned -> turned(control, turned, control.claims());
            case SettingPeriod.SettingOrigin.DecisionOrigin(Decision decision) -> chosen(control, ReasonKind.CHOSEN_ON)
                    .with(control.claims(), control.id(), decision.value(), decision.at());
            case SettingPeriod.SettingOrigin.InitialOrigin(List<String> flip) ->
                untouched(control, ReasonKind.ON_BY_DEFAULT).with(ClaimUnion.together(control.claims(), flip),
                        control.id(), String.valueOf(setting.value()));
        };
    }

    private static Reason partEnded(TimedEffect timedEffect, LocalDate day) {
        Control control = timedEffect.control();
        return ReasonKind.PART_ENDED.with(timedEffect.claims(), control.id(),
                String.valueOf(timedEffect.history().at(day).value()), String.valueOf(timedEffect.effect().part()));
    }

    /** The outcome of an objection that could have stopped the flow but does not. */
    private static Optional<Reason> objection(TimedEffect timedEffect, LocalDate day) {
        if (!timedEffect.couldStop() || !(timedEffect.history()
                .at(day)
                .origin() instanceof SettingPeriod.SettingOrigin.DecisionOrigin(Decision decision))) {
            return Optional.empty();
        }
        return switch (RequestState.of(decision.value())) {
            case SENT -> Optional
                    .of(ReasonKind.UNDER_REVIEW.with(review(timedEffect), timedEffect.control().id(), decision.at()));
            case REFUSED -> Optional.of(answer(timedEffect, decision, ReasonKind.OBJECTION_REFUSED));
            case PARTLY_GRANTED -> Optional.of(answer(timedEffect, decision, ReasonKind.OBJECTION_LEAVES));
            case GRANTED, WITHDRAWN -> Optional.empty();
        };
    }

    /** The claims behind a request under review: the form says how it is reviewed, and for how long. */
    private static List<String> review(TimedEffect timedEffect) {
        return ClaimUnion.together(timedEffect.claims(), timedEffect.form().claims());
    }

    /** Merges equal reasons, so that no sentence appears twice; the merged one has the claims of both. */
    private static void addTo(List<Reason> reasons, Reason reason) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).saysTheSameAs(reason)) {
                reasons.set(i, reasons.get(i).restingAlsoOn(reason.claims()));
                return;
            }
        }
        reasons.add(reason);
    }
}

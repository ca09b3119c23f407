package org.defaulton.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.RequestState;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/**
 * Says in a sentence why the main control has its value: who set it, what holds it, how a request was answered.
 *
 * @param main the control and what has happened to it
 */
record CauseText(MainControl main) {
    private static final Messages TEXTS = Messages.of(CauseText.class);

    private String text() {
        return switch (main.happened()) {
            case MainControlStory.Untouched(String value, _) -> valued("cause.start." + suffix(value), value);
            case MainControlStory.Unanswered() ->
                TEXTS.text(main.control().isSetByMember() ? "cause.unanswered" : "cause.undecided");
            case MainControlStory.AnsweredPrompt(String value, boolean changedMind) -> answered(value, changedMind);
            case MainControlStory.SetByMember(String value, LocalDate at, _) ->
                valued("cause.set." + suffix(value), value, at);
            case MainControlStory.ChangedByItself turned -> byItself(turned);
            case MainControlStory.SetByAdmin(String value, LocalDate at) ->
                valued("cause.admin." + suffix(value), value, at);
            case MainControlStory.HeldByControl(String by, String value) -> byAnother("cause.held", by, value);
            case MainControlStory.ReleasedByControl(String by, String value) -> byAnother("cause.released", by, value);
            case MainControlStory.Unrequested() -> "";
            case MainControlStory.Requested request -> requested(request);
        };
    }

    /** The sentence and its claims; none if it is about what the person did. */
    Statement line() {
        Stream<String> effects = main.control().effects().stream().map(ControlEffect::claims).flatMap(List::stream);
        List<String> claims = switch (main.happened()) {
            case MainControlStory.Untouched untouched -> untouched.claims();
            case MainControlStory.ChangedByItself turned -> together(turned.claims().stream());
            case MainControlStory.HeldByControl(String by, _) ->
                together(main.scenario().control(by).claims().stream());
            case MainControlStory.ReleasedByControl(String by, _) ->
                together(main.scenario().control(by).claims().stream());
            case MainControlStory.Requested request when request.byRule() ->
                together(Stream
                        .of(effects, main.scenario().form().claims().stream(),
                                promise().stream().flatMap(promise -> promise.claims().stream()))
                        .flatMap(each -> each));
            case MainControlStory.Requested _ -> together(effects);
            default -> main.control().claims();
        };
        return isOfThePerson() ? Statement.withoutClaims(text()) : Statement.restingOn(main.scenario(), claims, text());
    }

    /** Whether it only says what the person did or did not do; that the platform asked, or answered, says more. */
    private boolean isOfThePerson() {
        return switch (main.happened()) {
            case MainControlStory.SetByMember _,MainControlStory.Unanswered _ -> true;
            case MainControlStory.Requested request -> !RequestState.OUTCOMES.contains(request.state());
            default -> false;
        };
    }

    private List<String> together(Stream<String> more) {
        return Stream.concat(main.control().claims().stream(), more).distinct().toList();
    }

    private String suffix(String value) {
        return main.isToggle() ? value : "value";
    }

    /** A toggle is a switch that is on or off; other controls are named with their values. */
    private String valued(String key, String value, Object... more) {
        return main.isToggle()
                ? TEXTS.text(key, more)
                : TEXTS.text(key,
                        Stream.concat(Stream.of(main.control().label(), main.control().labelOf(value)), Stream.of(more))
                                .toArray());
    }

    private String byItself(MainControlStory.ChangedByItself turned) {
        String when = !turned.unanswered()
                ? turned.months() > 0 ? "after" : "at"
                : main.control().isSetByMember() ? "unanswered" : "undecided";
        return valued("cause.turned-" + when + "." + suffix(turned.value()), turned.value(), turned.at(),
                turned.months());
    }

    private String byAnother(String key, String by, String value) {
        String holder = main.scenario().control(by).label();
        return main.isToggle()
                ? TEXTS.text(key + ".switch", holder, Language.current().small(main.control().labelOf(value)))
                : TEXTS.text(key + ".value", holder, main.control().label(), main.control().labelOf(value));
    }

    /** If "off" stops the use, off means no and on means yes. */
    private String answered(String value, boolean changedMind) {
        boolean yesOrNo = main.isToggle() && main.stopsSome("off");
        return yesOrNo
                ? TEXTS.text(changedMind ? "cause.then." + value : "cause.answer." + value)
                : TEXTS.text(changedMind ? "cause.answered-again" : "cause.answered", main.control().labelOf(value));
    }

    private String requested(MainControlStory.Requested request) {
        if (request.byRule() && promise().isPresent()) {
            return TEXTS.text("cause.rule.promised", request.since(), main.scenario().company());
        }
        return request.byRule()
                ? TEXTS.text("cause.rule." + request.state().word(), request.since(),
                        main.scenario().form().reviewDays(kind()))
                : TEXTS.text("cause.request." + request.state().word(), request.since());
    }

    private Optional<ObjectionForm.RequestPromise> promise() {
        return main.scenario().promise(kind(), main.usage().member().place());
    }

    private ObjectionForm.RequestKind kind() {
        return main.scenario().objectionKind(main.control().id());
    }
}

package org.defaulton.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.UseWindow;
import org.defaulton.text.CountFormat;
import org.defaulton.text.Messages;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Reason;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UseTotal;

/** The line below the headline: how it came about, and what remains open. */
final class SublineText {
    private static final Messages TEXTS = Messages.of(SublineText.class);

    private final Scenario scenario;
    private final Usage usage;
    private final MainControl main;
    private final UseTotal total;
    private final CauseText cause;

    SublineText(Scenario scenario, Usage usage, MainControl main) {
        this.scenario = scenario;
        this.usage = usage;
        this.main = main;
        total = usage.total(main.use().id());
        cause = new CauseText(main);
    }

    Statement line() {
        return switch (total.status()) {
            case IN_USE -> main.stopped().isEmpty() ? inUse() : partly();
            case STOPPED -> stopped();
            case NOT_APPLICABLE, NOT_USED -> notApplicable();
        };
    }

    private Statement inUse() {
        return switch (main.happened()) {
            case MainControlStory.Untouched untouched -> nobodyAsked(untouched.value(), untouched.claims());
            case MainControlStory.Unrequested() -> unrequested();
            case MainControlStory.SetByMember(String value, _, boolean again) -> chosen(value, again);
            case MainControlStory.AnsweredPrompt(_, boolean changedMind) -> told(inBetween(changedMind));
            case MainControlStory.Unanswered _,MainControlStory.SetByAdmin _,MainControlStory.ChangedByItself _,MainControlStory.HeldByControl _,MainControlStory.ReleasedByControl _,MainControlStory.Requested _ ->
                told("");
        };
    }

    private Statement told(String more) {
        return new StatementJoiner().and(cause.line()).and(more, scenario.runs(main.use()).claims()).line(scenario);
    }

    private Statement nobodyAsked(String value, List<String> claims) {
        Optional<UseWindow.MemberNotice> told = notice();
        if (told.isPresent()) {
            return new StatementJoiner().and(TEXTS.text("below.told"), told.get().claims()).line(scenario);
        }
        String text = main.isToggle()
                ? TEXTS.text("below.default." + value)
                : TEXTS.text("below.default.value", main.control().label(), main.control().labelOf(value));
        return new StatementJoiner().and(text, claims)
                .and(main.control().isSetByMember() ? "" : TEXTS.text("below.only-admin"), main.control().claims())
                .line(scenario);
    }

    private Statement unrequested() {
        Optional<UseWindow.MemberNotice> told = notice();
        StatementJoiner said = told.isPresent()
                ? new StatementJoiner().and(TEXTS.text("below.told"), told.get().claims())
                : new StatementJoiner().and(TEXTS.text("below.nobody"), main.control().claims());
        String key = main.offered() ? "below.ask-them" : anotherAsks() ? "below.cannot-ask-all" : "below.cannot-ask";
        return said.and(TEXTS.text(key), main.control().claims()).line(scenario);
    }

    /** Whether another request is offered that could stop a part of the use. */
    private boolean anotherAsks() {
        return scenario.controls()
                .stream()
                .filter(control -> control.kind() == ControlKind.OBJECTION && !control.equals(main.control()))
                .filter(control -> control.effects()
                        .stream()
                        .anyMatch(
                                effect -> effect.kind() == EffectKind.STOP && effect.uses().contains(main.use().id())))
                .anyMatch(control -> ControlState.of(scenario, usage, control).offered());
    }

    private Optional<UseWindow.MemberNotice> notice() {
        return scenario.notice(main.use(), usage.member().place(), usage.at());
    }

    private Statement chosen(String value, boolean again) {
        String suffix = main.isToggle() ? value : "value";
        String key = again ? "below.again." + suffix : "below.chosen." + suffix;
        String text = main.isToggle()
                ? TEXTS.text(key)
                : TEXTS.text(key, main.control().label(), main.control().labelOf(value));
        return new StatementJoiner().andYou(text)
                .and(inBetween(again), scenario.runs(main.use()).claims())
                .line(scenario);
    }

    /** A run takes everything made by then. */
    private String inBetween(boolean stoppedBefore) {
        return stoppedBefore && main.use().kind() == UseKind.TRAINING ? TEXTS.text("below.in-between") : "";
    }

    /** The control stops a part of the use, and the rest goes on. A choice is described by what it leaves out. */
    private Statement partly() {
        boolean choice = !main.isToggle() && !main.isRequest();
        List<FlowUsage> flows = choice
                ? main.stopped()
                : usage.into(main.use().id()).stream().filter(flow -> flow.status() == Status.IN_USE).toList();
        List<String> names = flows.stream().map(flow -> scenario.data(flow.data()).name()).toList();
        List<String> claims = flows.stream().flatMap(flow -> flow.claims().stream()).distinct().toList();
        return new StatementJoiner().and(cause.line())
                .and(TEXTS.text(choice ? "below.leaves-out" : "below.rest", names.size(), names.getFirst(),
                        names.get(1 % names.size()), names.size() - 2), claims)
                .line(scenario);
    }

    private Statement stopped() {
        PastUseText past = new PastUseText(scenario, usage, main.use());
        if (past.olderCanBeUsed()) {
            long since = past.usedSince();
            String reader = main.use().otherReader();
            return new StatementJoiner().and(
                    since == 0
                            ? TEXTS.text("below.older-can", reader)
                            : TEXTS.text("below.older", since, CountFormat.number(since), past.stopped(), reader),
                    LateOptOutText.disputed(main.use())).line(scenario);
        }
        boolean plain = main.happened() instanceof MainControlStory.SetByMember && !past.text().isEmpty();
        StatementJoiner said = new StatementJoiner();
        if (main.stopped().isEmpty()) {
            said.and(Statement.of(scenario, reason(Status.STOPPED)));
        } else if (!plain) {
            said.and(cause.line());
        }
        if (main.happened() instanceof MainControlStory.Unanswered) {
            said.and(TEXTS.text(main.control().isSetByMember() ? "below.unanswered" : "below.undecided"),
                    main.control().claims());
        }
        return said.and(past.text(), past.claims()).line(scenario);
    }

    private Statement notApplicable() {
        boolean reaches = usage.into(main.use().id()).stream().anyMatch(flow -> flow.status() == Status.NOT_APPLICABLE);
        StatementJoiner said = new StatementJoiner()
                .and(Statement.of(scenario, reason(reaches ? Status.NOT_APPLICABLE : Status.NOT_USED)));
        if (reaches && main.happened() instanceof MainControlStory.SetByMember set && main.stopsSome(set.value())) {
            said.and(cause.line());
        }
        return said
                .and(total.itemsKept() == 0 ? "" : TEXTS.text("past.trained"),
                        Stream.concat(scenario.runs(main.use()).claims().stream(),
                                scenario.mainStop().claims().stream()).toList())
                .line(scenario);
    }

    private Reason reason(Status status) {
        FlowUsage flow = usage.into(main.use().id())
                .stream()
                .filter(use -> use.status() == status)
                .findFirst()
                .orElseThrow();
        return flow.because().getFirst();
    }
}

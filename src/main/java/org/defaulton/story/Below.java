package org.defaulton.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.Window;
import org.defaulton.text.Counts;
import org.defaulton.text.Messages;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Reason;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UseTotal;

/** What stands below the headline: how it came to that, and what it leaves open. */
final class Below {
    private static final Messages TEXTS = Messages.of(Below.class);

    private final Scenario scenario;
    private final Usage usage;
    private final MainControl main;
    private final UseTotal total;
    private final Cause cause;

    Below(Scenario scenario, Usage usage, MainControl main) {
        this.scenario = scenario;
        this.usage = usage;
        this.main = main;
        total = usage.total(main.use().id());
        cause = new Cause(main);
    }

    Line line() {
        return switch (total.status()) {
            case IN_USE -> main.stopped().isEmpty() ? inUse() : partly();
            case STOPPED -> stopped();
            case NOT_APPLICABLE, NOT_USED -> notApplicable();
        };
    }

    private Line inUse() {
        return switch (main.happened()) {
            case Happened.Untouched(String value) -> nobodyAsked(value);
            case Happened.Unrequested() -> unrequested();
            case Happened.Chosen(String value, _, boolean again) -> chosen(value, again);
            case Happened.Answered(_, boolean changedMind) -> told(inBetween(changedMind));
            case Happened.Unanswered _,Happened.Held _,Happened.Released _,Happened.Requested _ ->
                told("");
        };
    }

    private Line told(String more) {
        return new Said().and(cause.line()).and(more, scenario.runs().claims()).line(scenario);
    }

    private Line nobodyAsked(String value) {
        Optional<Window.Told> told = window();
        if (told.isPresent()) {
            return new Said().and(TEXTS.text("below.told"), told.get().claims()).line(scenario);
        }
        String text = main.isToggle()
                ? TEXTS.text("below.default." + value)
                : TEXTS.text("below.default.value", main.control().label(), main.control().labelOf(value));
        return new Said().and(text, main.control().claims()).line(scenario);
    }

    private Line unrequested() {
        Optional<Window.Told> told = window();
        Said said = told.isPresent()
                ? new Said().and(TEXTS.text("below.told"), told.get().claims())
                : new Said().and(TEXTS.text("below.nobody"), main.control().claims());
        return said.and(TEXTS.text(main.offered() ? "below.ask-them" : "below.cannot-ask"), main.control().claims())
                .line(scenario);
    }

    /** What members were told before the window opened that is open on the day. */
    private Optional<Window.Told> window() {
        return main.use().windows().stream()
                .filter(window -> window.covers(usage.at()) && scenario.covers(window, usage.member().country()))
                .flatMap(window -> Optional.ofNullable(window.told()).stream()).findFirst();
    }

    private Line chosen(String value, boolean again) {
        String suffix = main.isToggle() ? value : "value";
        String key = again ? "below.again." + suffix : "below.chosen." + suffix;
        String text = main.isToggle()
                ? TEXTS.text(key)
                : TEXTS.text(key, main.control().label(), main.control().labelOf(value));
        return new Said().andYou(text).and(inBetween(again), scenario.runs().claims()).line(scenario);
    }

    /** A run takes all that there is by then. */
    private String inBetween(boolean stoppedBefore) {
        return stoppedBefore && main.use().kind() == UseKind.TRAINING ? TEXTS.text("below.in-between") : "";
    }

    /** The control stops a part of the use, and the rest goes on. A choice is told by what it leaves out. */
    private Line partly() {
        boolean choice = !main.isToggle() && !main.isRequest();
        List<FlowUsage> flows = choice
                ? main.stopped()
                : usage.into(main.use().id()).stream().filter(flow -> flow.status() == Status.IN_USE).toList();
        List<String> names = flows.stream().map(flow -> scenario.data(flow.data()).name()).toList();
        List<String> claims = flows.stream().flatMap(flow -> flow.claims().stream()).distinct().toList();
        return new Said().and(cause.line()).and(TEXTS.text(choice ? "below.leaves-out" : "below.rest",
                names.size(), names.getFirst(), names.get(1 % names.size()), names.size() - 2), claims).line(scenario);
    }

    private Line stopped() {
        Past past = new Past(scenario, usage, main.use());
        if (past.olderCanBeUsed()) {
            long since = past.usedSince();
            return new Said().and(since == 0
                    ? TEXTS.text("below.older-can")
                    : TEXTS.text("below.older", since, Counts.number(since), past.stopped()),
                    Late.disputed(main.use())).line(scenario);
        }
        boolean plain = main.happened() instanceof Happened.Chosen && !past.text().isEmpty();
        Said said = new Said();
        if (main.stopped().isEmpty()) {
            said.and(Line.of(scenario, reason(Status.STOPPED)));
        } else if (!plain) {
            said.and(cause.line());
        }
        if (main.happened() instanceof Happened.Unanswered) {
            said.and(TEXTS.text("below.unanswered"), main.control().claims());
        }
        return said.and(past.text(), past.claims()).line(scenario);
    }

    private Line notApplicable() {
        boolean reaches = usage.into(main.use().id()).stream()
                .anyMatch(flow -> flow.status() == Status.NOT_APPLICABLE);
        return new Said().and(Line.of(scenario, reason(reaches ? Status.NOT_APPLICABLE : Status.NOT_USED)))
                .and(total.itemsKept() == 0 ? "" : TEXTS.text("past.trained"),
                        Stream.concat(scenario.runs().claims().stream(), scenario.mainStop().claims().stream())
                                .toList())
                .line(scenario);
    }

    private Reason reason(Status status) {
        FlowUsage flow = usage.into(main.use().id()).stream().filter(one -> one.status() == status).findFirst()
                .orElseThrow();
        return flow.because().getFirst();
    }
}

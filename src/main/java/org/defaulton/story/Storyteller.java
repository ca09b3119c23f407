package org.defaulton.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Effect;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.ReasonTexts;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UseTotal;
import org.jspecify.annotations.Nullable;

/** Tells a usage in a headline and three answers; a pure function of what it is given. */
public final class Storyteller {
    private static final Messages TEXTS = Messages.of(Storyteller.class);

    private final Scenario scenario;
    private final Control control;
    private final Effect stop;
    private final Use use;
    private final Usage usage;
    private final UseTotal total;
    private final @Nullable UsageChange change;

    private Storyteller(Scenario scenario, Usage usage, @Nullable UsageChange change) {
        this.scenario = scenario;
        this.usage = usage;
        this.change = change;
        control = scenario.control(scenario.mainControl());
        stop = mainStop(scenario);
        use = scenario.use(stop.uses().getFirst());
        total = usage.total(use.id());
    }

    /**
     * Tells a usage.
     *
     * @param change what the last choice changed, null before the first one
     * @param focus what the person looks at
     */
    public static Story tell(Scenario scenario, Usage usage, @Nullable UsageChange change, Focus focus) {
        Storyteller teller = new Storyteller(scenario, usage, change);
        return new Story(teller.headline(focus), teller.below(focus), teller.now(), teller.changed(),
                teller.unchanged());
    }

    /** The use that the scenario's main control governs: the first that it stops. */
    public static Use mainUse(Scenario scenario) {
        return scenario.use(mainStop(scenario).uses().getFirst());
    }

    private static Effect mainStop(Scenario scenario) {
        return scenario.control(scenario.mainControl()).effects().stream()
                .filter(effect -> effect.kind() == EffectKind.STOP).findFirst().orElseThrow(
                        () -> new IllegalArgumentException("The main control of " + scenario.id() + " stops nothing."));
    }

    private String headline(Focus focus) {
        if (focus == Focus.FORM) {
            return TEXTS.text("headline.form", scenario.name());
        }
        if (reviewed().findAny().isPresent()) {
            return TEXTS.text("headline.review");
        }
        return switch (total.status()) {
            case IN_USE -> TEXTS.text("headline.in-use", total.flowsInUse(), use.phrase());
            case STOPPED -> TEXTS.text("headline.stopped", use.phrase());
            case NOT_APPLICABLE, NOT_USED -> TEXTS.text("headline.not-applicable", use.phrase());
        };
    }

    private Line below(Focus focus) {
        if (focus == Focus.FORM) {
            return said(scenario.form().claims(), "below.form");
        }
        if (reviewed().findAny().isPresent()) {
            return said(scenario.form().claims(), "below.review");
        }
        return switch (total.status()) {
            case IN_USE -> said(control.claims(), chosen() ? "below.on-again" : "below.default");
            case STOPPED -> total.itemsKept() > 0
                    ? said(stop.claims(), "below.kept", total.itemsKept())
                    : resting(scenario.runs().claims(), "below.never");
            case NOT_APPLICABLE, NOT_USED -> notApplicable();
        };
    }

    private Line notApplicable() {
        FlowUsage flow = usage.into(use.id()).stream().filter(one -> one.status() == Status.NOT_APPLICABLE).findFirst()
                .orElseGet(() -> usage.into(use.id()).getFirst());
        String why = new ReasonTexts(scenario).text(flow.because().getFirst());
        return Line.restingOn(scenario, flow.because().getFirst().claims(),
                total.itemsKept() > 0 ? TEXTS.text("below.kept-too", why, total.itemsKept()) : why);
    }

    private Answer now() {
        String key = total.perMonth() > 0 ? total.itemsKept() > 0 ? "now.join" : "now.first" : "now.nothing";
        return new Answer(TEXTS.text("now"), TEXTS.text("now.figure", total.perMonth()),
                resting(scenario.runs().claims(), key, total.itemsKept(), nextRun()));
    }

    private LocalDate nextRun() {
        return scenario.runs().until(usage.at().plusYears(1)).stream().filter(run -> run.isAfter(usage.at()))
                .findFirst().orElse(usage.at());
    }

    private Answer changed() {
        String question = TEXTS.text("changed");
        if (change == null) {
            boolean on = total.status() == Status.IN_USE;
            return new Answer(question, TEXTS.text("changed.nothing"),
                    said(control.claims(), on ? "changed.none-on" : "changed.none"));
        }
        return new ChangeAnswer(scenario, change, use, question).answer();
    }

    private Answer unchanged() {
        List<Use> others = scenario.uses().stream().filter(other -> !other.equals(use))
                .filter(other -> usage.total(other.id()).status() == Status.IN_USE).toList();
        boolean stopped = total.status() != Status.IN_USE && total.itemsKept() > 0;
        String question = TEXTS.text(change == null ? "unchanged.before" : "unchanged.after");
        return stopped
                ? new Answer(question, TEXTS.text("unchanged.kept", total.itemsKept()),
                        said(stop.claims(), "unchanged.past", others.size()))
                : new Answer(question, TEXTS.text("unchanged.others", others.size()),
                        said(stop.claims(), "unchanged.go-on"));
    }

    private Line said(List<String> claims, String key, Object... args) {
        return Line.saidBy(scenario, claims, TEXTS.text(key, args));
    }

    private Line resting(List<String> claims, String key, Object... args) {
        return Line.restingOn(scenario, claims, TEXTS.text(key, args));
    }

    private boolean chosen() {
        return usage.choices().stream()
                .anyMatch(choice -> choice.control().equals(control.id()) && !choice.at().isAfter(usage.at()));
    }

    private Stream<FlowUsage> reviewed() {
        return usage.flows().stream().filter(FlowUsage::underReview);
    }
}

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
    private final Use use;
    private final Usage usage;
    private final UseTotal total;
    private final @Nullable UsageChange change;

    private Storyteller(Scenario scenario, Usage usage, @Nullable UsageChange change) {
        this.scenario = scenario;
        this.usage = usage;
        this.change = change;
        control = scenario.control(scenario.mainControl());
        use = mainUse(scenario);
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
        return scenario.control(scenario.mainControl()).effects().stream()
                .filter(effect -> effect.kind() == EffectKind.STOP).map(Effect::uses).flatMap(List::stream).findFirst()
                .map(scenario::use).orElseGet(() -> scenario.uses().getFirst());
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
            return new Line(TEXTS.text("below.form"), scenario.form().claims());
        }
        if (reviewed().findAny().isPresent()) {
            return new Line(TEXTS.text("below.review"), scenario.form().claims());
        }
        return switch (total.status()) {
            case IN_USE -> chosen()
                    ? new Line(TEXTS.text("below.on-again"), control.claims())
                    : new Line(TEXTS.text("below.default"), control.claims());
            case STOPPED -> total.itemsKept() > 0
                    ? new Line(TEXTS.text("below.kept", total.itemsKept()), use.claims())
                    : new Line(TEXTS.text("below.never"), scenario.runs().claims());
            case NOT_APPLICABLE, NOT_USED -> notApplicable();
        };
    }

    private Line notApplicable() {
        FlowUsage flow = usage.into(use.id()).stream().filter(one -> one.status() == Status.NOT_APPLICABLE).findFirst()
                .orElseGet(() -> usage.into(use.id()).getFirst());
        String why = new ReasonTexts(scenario).text(flow.because().getFirst());
        return new Line(total.itemsKept() > 0 ? TEXTS.text("below.kept-too", why, total.itemsKept()) : why,
                flow.because().getFirst().claims());
    }

    private Answer now() {
        String key = total.perMonth() > 0 ? total.itemsKept() > 0 ? "now.join" : "now.first" : "now.nothing";
        return new Answer(TEXTS.text("now"), TEXTS.text("now.figure", total.perMonth()),
                new Line(TEXTS.text(key, total.itemsKept(), nextRun()), scenario.runs().claims()));
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
                    new Line(TEXTS.text(on ? "changed.none-on" : "changed.none"), control.claims()));
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
                        new Line(TEXTS.text("unchanged.past", others.size()), use.claims()))
                : new Answer(question, TEXTS.text("unchanged.others", others.size()),
                        new Line(TEXTS.text("unchanged.go-on"), use.claims()));
    }

    private boolean chosen() {
        return usage.choices().stream()
                .anyMatch(choice -> choice.control().equals(control.id()) && !choice.at().isAfter(usage.at()));
    }

    private Stream<FlowUsage> reviewed() {
        return usage.flows().stream().filter(FlowUsage::underReview);
    }
}

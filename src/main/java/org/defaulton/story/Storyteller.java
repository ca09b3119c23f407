package org.defaulton.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Effect;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Reason;
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
        stop = scenario.mainStop();
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
                new UnchangedAnswer(scenario, usage, change, teller.use).answer());
    }

    /** The headline and what stands below it, for a usage that nobody looks at on a screen. */
    public static String summary(Scenario scenario, Usage usage) {
        Story story = tell(scenario, usage, null, Focus.SETTINGS);
        return story.headline() + " " + story.below().text();
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
            return review();
        }
        return switch (total.status()) {
            case IN_USE -> inUse();
            case STOPPED -> total.itemsKept() > 0
                    ? said(stop.claims(), "below.kept")
                    : resting(scenario.runs().claims(), "below.never");
            case NOT_APPLICABLE, NOT_USED -> notApplicable();
        };
    }

    /** Some requests have to be accepted; the answer to the others is open. */
    private Line review() {
        List<ObjectionForm.Kind> waiting = scenario.form().kinds().stream().filter(this::waits).toList();
        boolean sure = !waiting.isEmpty() && waiting.stream().allMatch(ObjectionForm.Kind::alwaysGranted);
        return sure
                ? said(waiting.getFirst().claims(), "below.review-sure")
                : said(scenario.form().claims(), "below.review");
    }

    private boolean waits(ObjectionForm.Kind kind) {
        return reviewed().flatMap(flow -> flow.because().stream()).anyMatch(
                reason -> reason.key().equals("under-review") && reason.args().getFirst().equals(kind.control()));
    }

    private Line inUse() {
        List<String> values = usage.choices().stream().filter(choice -> choice.control().equals(control.id()))
                .filter(choice -> !choice.at().isAfter(usage.at())).map(Choice::value).toList();
        if (values.isEmpty()) {
            return said(control.claims(), "below.default");
        }
        return values.contains(stop.value())
                ? resting(scenario.runs().claims(), "below.on-again")
                : Line.withoutClaims(TEXTS.text("below.chosen"));
    }

    private Line notApplicable() {
        FlowUsage flow = usage.into(use.id()).stream().filter(one -> one.status() == Status.NOT_APPLICABLE).findFirst()
                .orElseGet(() -> usage.into(use.id()).getFirst());
        Reason reason = flow.because().getFirst();
        String why = new ReasonTexts(scenario).text(reason);
        return total.itemsKept() == 0
                ? Line.restingOn(scenario, reason.claims(), why)
                : resting(Stream.concat(reason.claims().stream(), stop.claims().stream()).distinct().toList(),
                        "below.kept-too", why);
    }

    private Answer now() {
        String key = total.status() != Status.IN_USE
                ? "now.nothing"
                : total.itemsKept() > 0 ? "now.taken" : "now.first";
        return new Answer(TEXTS.text("now"), TEXTS.text("now.figure", total.perMonth()),
                resting(scenario.runs().claims(), key, total.itemsKept(), nextRun()));
    }

    private LocalDate nextRun() {
        LocalDate first = scenario.runs().first();
        return first.isAfter(usage.at())
                ? first
                : scenario.runs().until(usage.at().plusYears(1)).stream().filter(run -> run.isAfter(usage.at()))
                        .findFirst().orElseThrow();
    }

    private Answer changed() {
        String question = TEXTS.text("changed");
        if (change != null) {
            return new ChangeAnswer(scenario, change, use, question).answer();
        }
        return new Answer(question, TEXTS.text("changed.nothing"),
                total.status() == Status.IN_USE
                        ? said(control.claims(), "changed.none-on")
                        : Line.withoutClaims(TEXTS.text("changed.none")));
    }

    private Line said(List<String> claims, String key, Object... args) {
        return Line.restingOn(scenario, claims, TEXTS.text(key, args));
    }

    private Line resting(List<String> claims, String key, Object... args) {
        return Line.restingOn(scenario, claims, TEXTS.text(key, args));
    }

    private Stream<FlowUsage> reviewed() {
        return usage.flows().stream().filter(FlowUsage::underReview);
    }
}

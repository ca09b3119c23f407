package org.defaulton.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.text.CountFormat;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UseTotal;
import org.jspecify.annotations.Nullable;

/** Describes a usage in a headline and three answers. Pure. */
public final class Storyteller {
    private static final Messages TEXTS = Messages.of(Storyteller.class);

    private final Scenario scenario;
    private final MainControl main;
    private final Use use;
    private final Usage usage;
    private final UseTotal total;
    private final @Nullable UsageChange change;

    private Storyteller(Scenario scenario, Usage usage, @Nullable UsageChange change) {
        this.scenario = scenario;
        this.usage = usage;
        this.change = change;
        main = MainControl.of(scenario, usage);
        use = main.use();
        total = usage.total(use.id());
    }

    /**
     * Describes a usage.
     *
     * @param change what the last choice changed, null before the first one
     * @param focus what the person looks at
     */
    public static Story tell(Scenario scenario, Usage usage, @Nullable UsageChange change, StoryFocus focus) {
        Storyteller teller = new Storyteller(scenario, usage, change);
        return new Story(teller.headline(focus), teller.below(focus), teller.now(), teller.changed(),
                new UnchangedAnswerText(scenario, usage, change, teller.main).answer());
    }

    /** The headline and the line below it, for output other than the screen. */
    public static String summary(Scenario scenario, Usage usage) {
        Story story = tell(scenario, usage, null, StoryFocus.SETTINGS);
        return Language.current().sentences(List.of(story.headline(), story.below().text()));
    }

    private String headline(StoryFocus focus) {
        if (focus == StoryFocus.FORM) {
            return TEXTS.text(alwaysGranted().size() == scenario.form().kinds().size()
                    ? "headline.form.granted"
                    : "headline.form", scenario.name());
        }
        if (reviewed().findAny().isPresent()) {
            return TEXTS.text("headline.review");
        }
        return switch (total.status()) {
            case IN_USE -> inUse();
            case STOPPED -> stopped();
            case NOT_APPLICABLE, NOT_USED -> TEXTS.text("headline.not", use.phrase());
        };
    }

    private String inUse() {
        int kinds = (int) usage.into(use.id())
                .stream()
                .filter(flow -> flow.status() == Status.IN_USE && usage.member().has(flow.data(), usage.at()))
                .count();
        return TEXTS.text("headline.in-use", kinds, CountFormat.capital(DataKindCountText.ofYourData(kinds)),
                use.phrase());
    }

    private String stopped() {
        PastUseText past = new PastUseText(scenario, usage, use);
        if (use.kind() == UseKind.ONGOING) {
            return TEXTS.text(past.used() ? "headline.no-longer" : "headline.not", use.phrase());
        }
        if (past.olderCanBeUsed()) {
            return TEXTS.text("headline.older", use.phrase());
        }
        return TEXTS.text(past.text().isEmpty() ? "headline.not" : "headline.nothing-new", use.phrase());
    }

    private Statement below(StoryFocus focus) {
        if (focus == StoryFocus.FORM) {
            return form();
        }
        return reviewed().findAny().isPresent() ? underReview() : new SublineText(scenario, usage, main).line();
    }

    private Statement underReview() {
        List<ObjectionForm.RequestKind> waiting = reviewed().flatMap(flow -> flow.because().stream())
                .filter(reason -> reason.key().equals("under-review"))
                .map(reason -> scenario.objectionKind(reason.args().getFirst()))
                .distinct()
                .toList();
        List<ObjectionForm.RequestPromise> promises = waiting.stream()
                .flatMap(kind -> scenario.promise(kind, usage.member().place()).stream())
                .toList();
        return promises.size() == waiting.size()
                ? resting(promises.stream().flatMap(promise -> promise.claims().stream()).distinct().toList(),
                        "below.review.promised", scenario.company())
                : resting(scenario.form().claims(), "below.review");
    }

    /** What a request changes before it is answered: nothing, except for those that have to be granted. */
    private Statement form() {
        List<ObjectionForm.RequestKind> granted = alwaysGranted();
        String key = granted.isEmpty()
                ? "below.form"
                : granted.size() < scenario.form().kinds().size() ? "below.form.some" : "below.form.granted";
        return resting(Stream
                .concat(scenario.form().claims().stream(), granted.stream().flatMap(kind -> kind.claims().stream()))
                .distinct()
                .toList(), key);
    }

    private List<ObjectionForm.RequestKind> alwaysGranted() {
        return scenario.form().kinds().stream().filter(ObjectionForm.RequestKind::alwaysGranted).toList();
    }

    private StoryAnswer now() {
        return new StoryAnswer(TEXTS.text("now"),
                TEXTS.text("now.figure", CountFormat.capital(CountFormat.figure(total.perMonth()))),
                use.kind() == UseKind.TRAINING ? inRuns() : allTheTime());
    }

    private Statement inRuns() {
        if (total.status() != Status.IN_USE) {
            boolean older = total.status() == Status.STOPPED && new PastUseText(scenario, usage, use).olderCanBeUsed();
            return older
                    ? resting(LateOptOutText.disputed(use), "now.older")
                    : resting(scenario.runs(use).claims(), "now.nothing");
        }
        Optional<LocalDate> next = scenario.runs(use).after(usage.at());
        String taken = CountFormat.capital(CountFormat.items(total.itemsKept()));
        return next.isPresent()
                ? resting(scenario.runs(use).claims(), "now.taken", total.itemsKept(), taken, next.get())
                : resting(scenario.runs(use).claims(), "now.taken-last", total.itemsKept(), taken);
    }

    private Statement allTheTime() {
        return total.status() == Status.IN_USE
                ? resting(use.claims(), "now.ongoing", total.itemsUsed(),
                        CountFormat.capital(CountFormat.items(total.itemsUsed())))
                : resting(use.claims(), "now.ongoing-nothing");
    }

    private StoryAnswer changed() {
        return change == null
                ? new StoryAnswer(TEXTS.text(main.control().isSetByMember() ? "changed" : "changed.by.admin"),
                        TEXTS.text("changed.nothing"), untouched())
                : new ChangeAnswerText(scenario, change, use).answer();
    }

    /** Before the first choice. */
    private Statement untouched() {
        boolean used = total.status() == Status.IN_USE;
        return switch (main.happened()) {
            case MainControlStory.Unanswered() -> Statement.withoutClaims(
                    TEXTS.text(main.control().isSetByMember() ? "changed.none.unanswered" : "changed.none.undecided"));
            case MainControlStory.Unrequested() -> Statement.withoutClaims(TEXTS.text("changed.none.unrequested"));
            case MainControlStory.HeldByControl _,MainControlStory.ChangedByItself _ ->
                Statement.withoutClaims(TEXTS.text("changed.none.setting"));
            case MainControlStory.Untouched(String value, List<String> claims) when used && main.isToggle() ->
                resting(claims, "changed.none.already." + value);
            case MainControlStory.Untouched(String value, List<String> claims) when used ->
                resting(claims, "changed.none.already.value", main.control().label(), main.control().labelOf(value));
            default ->
                Statement.withoutClaims(TEXTS.text(main.isToggle() ? "changed.none.switch" : "changed.none.setting"));
        };
    }

    private Statement resting(List<String> claims, String key, Object... args) {
        return new StatementJoiner().and(TEXTS.text(key, args), claims).line(scenario);
    }

    private Stream<FlowUsage> reviewed() {
        return usage.flows().stream().filter(FlowUsage::underReview);
    }
}

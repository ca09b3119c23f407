package org.defaulton.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulton.comparison.Comparison;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.CountFormat;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.defaulton.usage.UseTotal;
import org.jspecify.annotations.Nullable;

/** Describes usage over time in a headline and three answers. Pure. */
public final class OverTimeStoryteller {
    private static final Messages TEXTS = Messages.of(OverTimeStoryteller.class);

    private final UsageOverTime course;
    private final Scenario scenario;
    private final Usage usage;
    private final Story usual;
    private final LocalDate day;
    private final LocalDate later;
    private final UsageOverTime.UsageLine nothing;
    private final long you;
    private final long kept;
    private final long keptLater;
    private final List<Choice> governing;

    private OverTimeStoryteller(UsageOverTime course, Usage usage, Story usual) {
        this.course = course;
        this.usage = usage;
        this.usual = usual;
        scenario = course.scenario();
        day = usage.at();
        later = Comparison.until(day);
        nothing = course.line(Counterfactual.NOTHING).orElseThrow();
        you = course.items(course.you(), day);
        kept = course.items(nothing, day) - you;
        keptLater = course.items(nothing, later) - course.items(course.you(), later);
        Set<Choice> without = Set.copyOf(nothing.choices());
        governing = course.you()
                .choices()
                .stream()
                .filter(choice -> !without.contains(choice))
                .filter(choice -> !choice.at().isAfter(day))
                .toList();
    }

    /**
     * Describes usage over time.
     *
     * @param usage of its member on the day shown
     * @param usual the story without time, returned if there is nothing to say about time
     */
    public static Story tell(UsageOverTime course, Usage usage, Story usual) {
        return new OverTimeStoryteller(course, usage, usual).tell();
    }

    private Story tell() {
        HeadlineWithSubline headline = headline();
        return headline == null
                ? usual
                : new Story(headline.text(), below(headline.below()), now(), changed(), unchanged());
    }

    /** If only another interpretation than the platform's is shown, the sentence says whose it is. */
    private Statement below(Statement line) {
        boolean strict = course.disputed() && course.you().reading() == Interpretation.REGULATOR;
        return strict
                ? new StatementJoiner().and(line.text(), line.claims())
                        .and(TEXTS.text("time.as-regulator", use().otherReader()), disputed())
                        .line(scenario)
                : line;
    }

    private List<String> disputed() {
        return LateOptOutText.disputed(use());
    }

    /** A headline and the line below it. */
    private record HeadlineWithSubline(String text, Statement below) {}

    private @Nullable HeadlineWithSubline headline() {
        if (kept > 0) {
            return you == 0 ? allKept() : someKept();
        }
        if (kept < 0) {
            return new HeadlineWithSubline(
                    TEXTS.text("time.added", by(), DataKindCountText.ofYourData(kinds(day)), what()),
                    resting("time.added.below", you, capital(you), number(course.items(nothing, day))));
        }
        if (usage.total(use().id()).underReview()) {
            return null;
        }
        if (keptLater > 0 && !governing.isEmpty()) {
            return new HeadlineWithSubline(
                    you == 0
                            ? TEXTS.text("time.will-keep-all", by(), DataKindCountText.ofYourData(kinds(later)), what())
                            : TEXTS.text("time.will-keep", by(), kindsOf(later), what()),
                    counted(join(TEXTS.text("time.will-keep.count", keptLater, CountFormat.items(keptLater), later),
                            TEXTS.text("time.before", you, capital(you)), you > 0 ? first("time.first", false) : "")));
        }
        boolean othersDecide = heldBy().isPresent()
                || (isMain() && !scenario.control(scenario.mainControl()).isSetByMember());
        return you > 0 && governing.isEmpty() && !othersDecide ? nothingDone() : you > 0 ? null : none();
    }

    private HeadlineWithSubline allKept() {
        return new HeadlineWithSubline(
                TEXTS.text("time.kept-all", by(), DataKindCountText.ofYourData(kinds(day)), what()),
                resting("time.kept.all", CountFormat.items(kept)));
    }

    private HeadlineWithSubline someKept() {
        return new HeadlineWithSubline(TEXTS.text("time.kept", by(), kindsOf(day), what()),
                counted(join(TEXTS.text("time.kept.count", kept, capital(kept)), first("time.first", true))));
    }

    private HeadlineWithSubline nothingDone() {
        return new HeadlineWithSubline(
                TEXTS.text("time.nothing-done", DataKindCountText.ofYourData(kindsUsed()), what()),
                counted(join(TEXTS.text("time.nothing-done.below", you, capital(you)), first("time.first", false))));
    }

    private @Nullable HeadlineWithSubline none() {
        long coming = course.items(course.you(), later);
        if (coming > 0) {
            return new HeadlineWithSubline(TEXTS.text("time.none-yet", what()),
                    resting("time.none-yet.below", coming, CountFormat.items(coming), later));
        }
        return isMain() ? null : new HeadlineWithSubline(TEXTS.text("time.none", what()), why());
    }

    /** Another control that decides in the member’s place, if one does. */
    private Optional<MainControlStory.HeldByControl> heldBy() {
        return isMain() && MainControl.of(scenario, usage).happened() instanceof MainControlStory.HeldByControl held
                ? Optional.of(held)
                : Optional.empty();
    }

    private boolean isMain() {
        return use().equals(scenario.mainUse());
    }

    private Use use() {
        return course.use();
    }

    private Statement why() {
        FlowUsage flow = usage.into(use().id())
                .stream()
                .min((left, right) -> right.status().compareTo(left.status()))
                .orElseThrow();
        return Statement.of(scenario, flow.because().getFirst());
    }

    private String by() {
        return new MemberActionText(scenario, usage, use().id(), governing, kept > 0 || (kept == 0 && keptLater > 0))
                .text();
    }

    private String what() {
        return isMain() && course.inRuns() ? TEXTS.text("time.training") : TEXTS.quoted(use().name());
    }

    private String kindsOf(LocalDate on) {
        return DataKindCountText.plain(kinds(on));
    }

    /** How many kinds of data have been used otherwise than if the member had done nothing. */
    private int kinds(LocalDate on) {
        List<FlowUsage> mine = on(course.you().choices(), on);
        List<FlowUsage> others = on(nothing.choices(), on);
        return (int) IntStream.range(0, mine.size())
                .filter(i -> mine.get(i).itemsUsed() != others.get(i).itemsUsed())
                .count();
    }

    private int kindsUsed() {
        return (int) usage.into(use().id()).stream().filter(flow -> flow.itemsUsed() > 0).count();
    }

    private List<FlowUsage> on(List<Choice> choices, LocalDate on) {
        return UsageEngine.usage(scenario, course.member(), choices, on, course.you().reading()).into(use().id());
    }

    /**
     * What stopping on day one would have led to: how much was used, or how much stayed out; empty without a setting.
     */
    private String first(String key, boolean out) {
        Optional<UsageOverTime.UsageLine> line = course.line(Counterfactual.DAY_ONE);
        if (line.isEmpty()) {
            return "";
        }
        long all = course.items(nothing, day);
        long used = course.items(line.get(), day);
        boolean off = line.get().startsOff();
        if (!out) {
            boolean hidden = used != you && number(used).equals(number(you));
            return TEXTS.text(off ? key + ".off" : key + ".stopped", hidden ? TEXTS.number(used) : number(used));
        }
        return used == 0
                ? TEXTS.text(off ? key + "-all.off" : key + "-all.stopped")
                : TEXTS.text(off ? key + "-out.off" : key + "-out.stopped", number(all - used), number(all));
    }

    private static String number(long items) {
        return items == 0 ? TEXTS.text("time.no-items") : CountFormat.number(items);
    }

    private static String capital(long items) {
        return CountFormat.capital(CountFormat.items(items));
    }

    private static String join(String... sentences) {
        return Language.current().sentences(Stream.of(sentences).filter(text -> !text.isEmpty()).toList());
    }

    private StoryAnswer now() {
        UseTotal total = usage.total(use().id());
        if (total.status() != Status.STOPPED && isMain()) {
            return usual.now();
        }
        LocalDate since = usage.into(use().id())
                .stream()
                .filter(flow -> flow.status() == Status.STOPPED)
                .map(FlowUsage::since)
                .findFirst()
                .orElse(null);
        Statement line = since == null || total.status() != Status.STOPPED
                ? resting("time.now.line", you, capital(you))
                : resting(course.inRuns() ? "time.now.stopped" : "time.now.stopped-ongoing", you, capital(you), since);
        return new StoryAnswer(usual.now().question(), TEXTS.text("now.figure", CountFormat.figure(total.perMonth())),
                line);
    }

    private StoryAnswer changed() {
        if (kept == 0) {
            return isMain() ? usual.changed() : noChange();
        }
        String question = TEXTS.text(governing.size() == 1 ? "changed" : "time.changed");
        String key = kept < 0 ? "time.changed.added" : course.inRuns() ? "time.changed.missed" : "time.changed.kept";
        StatementJoiner said = new StatementJoiner().and(TEXTS.text(key, Math.abs(kept),
                kept < 0 ? CountFormat.capital(CountFormat.number(-kept)) : capital(kept),
                kept < 0 || !course.inRuns() ? 0 : missed()), course.claims());
        course.line(Counterfactual.REGULATOR)
                .filter(_ -> kept > 0)
                .map(strict -> course.items(strict, day))
                .filter(strict -> strict != you)
                .ifPresent(strict -> said.and(TEXTS.text("time.changed.regulator",
                        number(course.items(nothing, day) - strict), use().otherReader()), disputed()));
        return new StoryAnswer(question, CountFormat.changeOfItems(course.items(nothing, day), you),
                said.line(scenario));
    }

    private StoryAnswer noChange() {
        String key = governing.isEmpty() ? "time.changed.untouched" : "time.changed.no-difference";
        return new StoryAnswer(TEXTS.text("time.changed"), TEXTS.text("time.changed.nothing"), resting(key));
    }

    /** How many runs took less than they would have, since the last run by which everything had been taken anyway. */
    private long missed() {
        List<UsageOverTime.UsagePoint> would = nothing.points();
        List<UsageOverTime.UsagePoint> did = course.you().points();
        long missed = 0;
        for (int i = 0; i < would.size() && !would.get(i).day().isAfter(day); i++) {
            boolean allTaken = would.get(i).items() == did.get(i).items();
            missed = allTaken ? 0 : missed + (taken(would, i) > taken(did, i) ? 1 : 0);
        }
        return missed;
    }

    private static long taken(List<UsageOverTime.UsagePoint> points, int i) {
        return points.get(i).items() - (i == 0 ? 0 : points.get(i - 1).items());
    }

    private StoryAnswer unchanged() {
        boolean past = course.inRuns() && you > 0 && !governing.isEmpty();
        return past
                ? new StoryAnswer(TEXTS.text("unchanged.after"),
                        TEXTS.text("unchanged.trained", CountFormat.capital(CountFormat.number(you))),
                        resting("time.unchanged",
                                course.runs()
                                        .stream()
                                        .filter(run -> !run.day().isAfter(day) && run.items() > 0)
                                        .count()))
                : usual.unchanged();
    }

    /** A sentence about what the engine counted. */
    private Statement resting(String key, Object... args) {
        return counted(TEXTS.text(key, args));
    }

    private Statement counted(String text) {
        return Statement.restingOn(scenario, course.claims(), text);
    }
}

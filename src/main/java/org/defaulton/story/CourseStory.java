package org.defaulton.story;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Reading;
import org.defaulton.usage.Reason;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UseTotal;
import org.defaulton.whatif.Comparison;
import org.defaulton.whatif.Course;
import org.defaulton.whatif.History;
import org.jspecify.annotations.Nullable;

/** Tells a course over time in a headline and three answers; a pure function of what it is given. */
public final class CourseStory {
    private static final Messages TEXTS = Messages.of(CourseStory.class);

    private final Course course;
    private final Scenario scenario;
    private final Usage usage;
    private final Story usual;
    private final LocalDate day;
    private final LocalDate later;
    private final Course.Line nothing;
    private final long you;
    private final long kept;
    private final long keptLater;
    private final List<Choice> governing;

    private CourseStory(Course course, Usage usage, Story usual) {
        this.course = course;
        this.usage = usage;
        this.usual = usual;
        scenario = course.scenario();
        day = usage.at();
        later = Comparison.until(day);
        nothing = course.line(History.NOTHING).orElseThrow();
        you = course.items(course.you(), day);
        kept = course.items(nothing, day) - you;
        keptLater = course.items(nothing, later) - course.items(course.you(), later);
        governing = course.you().choices().stream().filter(choice -> !nothing.choices().contains(choice))
                .filter(choice -> !choice.at().isAfter(day)).toList();
    }

    /**
     * Tells a course.
     *
     * @param usage of its member on the day shown
     * @param usual the story that is told elsewhere; told where there is nothing to say of time
     */
    public static Story tell(Course course, Usage usage, Story usual) {
        return new CourseStory(course, usage, usual).tell();
    }

    private Story tell() {
        Told headline = headline();
        return headline == null
                ? usual
                : new Story(headline.text(), below(headline.below()), now(), changed(), unchanged());
    }

    /** Where only the regulator’s reading is looked at, the sentence says whose it is. */
    private Line below(Line line) {
        boolean strict = course.disputed() && course.you().reading() == Reading.REGULATOR;
        return strict ? line.saying(TEXTS.text("time.as-regulator", line.text())) : line;
    }

    /** A headline and what stands below it. */
    private record Told(String text, Line below) {}

    private @Nullable Told headline() {
        if (kept > 0) {
            return new Told(TEXTS.text("time.kept", by(), kept, what()),
                    you == 0 ? resting("time.kept.all") : dayOne("time.kept.below"));
        }
        if (kept < 0) {
            return new Told(TEXTS.text("time.added", by(), -kept, what()),
                    resting("time.added.below", course.items(nothing, day)));
        }
        if (keptLater > 0 && !governing.isEmpty()) {
            return new Told(TEXTS.text("time.will-keep", by(), keptLater, what(), later),
                    you == 0 ? dayOne("time.nothing-before") : dayOne("time.before"));
        }
        if (governing.isEmpty() && you > 0) {
            return new Told(TEXTS.text("time.nothing-done", you, what()), dayOne("time.nothing-done.below"));
        }
        return you > 0 ? null : none();
    }

    private @Nullable Told none() {
        long coming = course.items(course.you(), later);
        if (coming > 0) {
            return new Told(TEXTS.text("time.none-yet", what()), resting("time.none-yet.below", coming, later));
        }
        return isMain() ? null : new Told(TEXTS.text("time.none", what()), why());
    }

    private boolean isMain() {
        return use().equals(scenario.mainUse());
    }

    private Use use() {
        return course.use();
    }

    private Line why() {
        FlowUsage flow = usage.into(use().id()).stream()
                .min((one, other) -> other.status().compareTo(one.status())).orElseThrow();
        Reason reason = flow.because().getFirst();
        return Line.of(scenario, reason);
    }

    /** What kept items out, or let them in, as the subject of a sentence. */
    private String by() {
        List<Control> controls = governing.stream().map(Choice::control).distinct().map(scenario::control).toList();
        boolean toggle = controls.size() == 1 && controls.getFirst().kind() == ControlKind.TOGGLE;
        if (toggle) {
            return TEXTS.text("time.by." + (kept < 0 ? "on" : "off"));
        }
        return TEXTS.text(controls.stream().allMatch(control -> control.kind() == ControlKind.OBJECTION)
                ? "time.by.objection"
                : "time.by.choices");
    }

    private String what() {
        return isMain() && course.inRuns() ? TEXTS.text("time.training") : TEXTS.quoted(use().name());
    }

    /** What switching off on day one would have kept out; the arguments are what you and doing nothing come to. */
    private Line dayOne(String key) {
        return course.line(History.DAY_ONE).map(line -> course.items(line, day))
                .map(first -> resting(key, you, course.items(nothing, day), course.items(nothing, day) - first, first))
                .orElseGet(() -> resting("time.no-switch", you));
    }

    private Answer now() {
        UseTotal total = usage.total(use().id());
        if (total.status() != Status.STOPPED && isMain()) {
            return usual.now();
        }
        LocalDate since = usage.into(use().id()).stream().filter(flow -> flow.status() == Status.STOPPED)
                .map(FlowUsage::since).findFirst().orElse(null);
        Line line = since == null || total.status() != Status.STOPPED
                ? resting("time.now.line", you)
                : resting(course.inRuns() ? "time.now.stopped" : "time.now.stopped-ongoing", since, you);
        return new Answer(usual.now().question(), TEXTS.text("now.figure", total.perMonth()), line);
    }

    private Answer changed() {
        if (kept == 0) {
            return isMain() ? usual.changed() : noChange();
        }
        String question = TEXTS.text(governing.size() == 1 ? "changed" : "time.changed");
        String line = course.inRuns() && kept > 0
                ? TEXTS.text("time.changed.missed", kept, missed())
                : TEXTS.text(kept > 0 ? "time.changed.kept" : "time.changed.added", Math.abs(kept));
        String all = course.line(History.REGULATOR).map(strict -> course.items(strict, day))
                .filter(strict -> strict != you)
                .map(strict -> TEXTS.text("time.changed.regulator", line, course.items(nothing, day) - strict))
                .orElse(line);
        return new Answer(question, TEXTS.text("time.changed.figure", course.items(nothing, day), you),
                counted(all));
    }

    private Answer noChange() {
        String key = governing.isEmpty() ? "time.changed.untouched" : "time.changed.no-difference";
        return new Answer(TEXTS.text("time.changed"), TEXTS.text("time.changed.nothing"), resting(key));
    }

    /** How many runs took less than they would have taken, since the last by which all was taken nevertheless. */
    private long missed() {
        List<Course.Point> would = nothing.points();
        List<Course.Point> did = course.you().points();
        long missed = 0;
        for (int i = 0; i < would.size() && !would.get(i).day().isAfter(day); i++) {
            boolean allTaken = would.get(i).items() == did.get(i).items();
            missed = allTaken ? 0 : missed + (taken(would, i) > taken(did, i) ? 1 : 0);
        }
        return missed;
    }

    private static long taken(List<Course.Point> points, int i) {
        return points.get(i).items() - (i == 0 ? 0 : points.get(i - 1).items());
    }

    private Answer unchanged() {
        boolean past = course.inRuns() && you > 0 && !governing.isEmpty();
        return past
                ? new Answer(TEXTS.text("unchanged.after"), TEXTS.text("unchanged.kept", you),
                        resting("time.unchanged", course.runs().stream()
                                .filter(run -> !run.day().isAfter(day) && run.items() > 0).count()))
                : usual.unchanged();
    }

    /** A sentence about what the engine counted. */
    private Line resting(String key, Object... args) {
        return counted(TEXTS.text(key, args));
    }

    private Line counted(String text) {
        return Line.restingOn(scenario, course.claims(), text);
    }
}

package org.defaulton.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Interpretation;

/** The texts of a chart over time, for screens and files alike. */
public final class TimeChartTexts {
    private static final Messages TEXTS = Messages.of(TimeChartTexts.class);

    private TimeChartTexts() {
    }

    /**
     * The name of a line, such as "If you had done nothing". It says whose interpretation it is only if the
     * interpretations differ.
     */
    public static String name(UsageOverTime course, UsageOverTime.UsageLine line) {
        boolean strict = course.disputed() && line.history() == Counterfactual.YOU
                && line.reading() == Interpretation.REGULATOR;
        if (line.history() == Counterfactual.DAY_ONE && !line.startsOff()) {
            return TEXTS.text("name.stopped");
        }
        return TEXTS.text("name." + (strict ? Counterfactual.REGULATOR : line.history()), course.use().otherReader());
    }

    /**
     * The count of a line in a few words.
     *
     * @param items of the line on the day shown
     */
    public static String detail(UsageOverTime course, UsageOverTime.UsageLine line, long items) {
        boolean alike = line.history() != Counterfactual.YOU && line.history() != Counterfactual.MADE
                && line.points().equals(course.you().points());
        if (alike) {
            return TEXTS.text("detail.alike", items);
        }
        return line.history() == Counterfactual.MADE
                ? TEXTS.text("detail.MADE", items)
                : TEXTS.text(course.inRuns() ? "detail.runs." + line.history() : "detail.ongoing", items);
    }

    /** Name and count on one line. */
    public static String nameAndItems(UsageOverTime course, UsageOverTime.UsageLine line, long items) {
        return TEXTS.text("short", name(course, line), items);
    }

    /** Such as "171 stayed out". */
    static String keptOut(long items) {
        return TEXTS.text("kept-out", items);
    }

    /** The label of the area of items in the models; one word if there is little room. */
    static String kept(boolean room) {
        return TEXTS.text(room ? "kept" : "kept.short");
    }

    /** A note that explains the first run, line by line; empty if it may leave out older items. */
    static List<String> firstRun(Use use) {
        boolean all = use.windows().stream().allMatch(window -> window.itemsFrom() == null);
        return all ? TEXTS.text("first-run").lines().toList() : List.of();
    }

    /** The heading of the row of runs. */
    static String runs() {
        return TEXTS.text("runs");
    }

    /** The heading of the row of events. */
    static String events() {
        return TEXTS.text("events");
    }

    /** The title of the chart. */
    static String title(UsageOverTime course) {
        return TEXTS.text("title", course.use().name());
    }

    /** A count on the axis. */
    static String tick(long items) {
        return TEXTS.number(items);
    }

    /** A month, such as "Sep 2024". */
    static String month(LocalDate day) {
        return TEXTS.month(YearMonth.from(day));
    }

    /** The description of the lines on the day. */
    static String description(LocalDate day, String lines) {
        return TEXTS.text("description", day, lines);
    }

    /** A day. */
    static String day(LocalDate day) {
        return TEXTS.date(day);
    }

    /** The label of a mark for choices, in a few words. */
    public static String did(Scenario scenario, List<Choice> choices) {
        if (choices.stream().map(Choice::control).distinct().count() > 1) {
            return TEXTS.text("did.several", choices.size());
        }
        Choice last = choices.getLast();
        Control control = scenario.control(last.control());
        if (control.kind() == ControlKind.OBJECTION) {
            return TEXTS.text("did.objection." + last.value());
        }
        if (!control.isSetByMember()) {
            return TEXTS.text("did.admin", Language.current().small(control.labelOf(last.value())));
        }
        return control.id().equals(scenario.mainControl()) && control.kind() == ControlKind.TOGGLE
                ? TEXTS.text("did.toggle." + last.value())
                : TEXTS.text("did.other");
    }

    /** A choice with its day, the control and the value. */
    public static String didInFull(Scenario scenario, Choice choice) {
        Control control = scenario.control(choice.control());
        return TEXTS.text("did.in-full", choice.at(), control.label(), control.labelOf(choice.value()));
    }
}

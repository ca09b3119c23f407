package org.defaulton.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.RunItems;

/** Places the marks on a chart over time: the platform's events, the member's choices, and the training runs. */
final class ChartMarkLayout {
    private static final Messages TEXTS = Messages.of(ChartMarkLayout.class);
    private static final double EVENTS_APART = 14;
    private static final double CHOICES_APART = 12;

    private ChartMarkLayout() {
    }

    /** The scenario's events; events that would touch share a mark. */
    static List<ChartMark> events(UsageOverTime course, LocalDate day, TimePlot plot) {
        List<TimelineEvent> events = course.scenario()
                .timeline()
                .stream()
                .filter(event -> !event.date().isBefore(course.from()) && !event.date().isAfter(course.until()))
                .toList();
        List<ChartMark> marks = new ArrayList<>();
        int next = 0;
        for (int size : LabelLayout.groups(events.stream().map(event -> plot.x(event.date())).toList(), EVENTS_APART)) {
            marks.add(event(events.subList(next, next + size), day, plot));
            next += size;
        }
        return marks;
    }

    private static ChartMark event(List<TimelineEvent> group, LocalDate day, TimePlot plot) {
        return new ChartMark(plot.x(group.getFirst().date()), group.stream().map(TimelineEvent::date).toList(),
                group.size() == 1 ? group.getFirst().label() : TEXTS.text("events.some", group.size()),
                group.stream().map(event -> TEXTS.text("event", event.date(), event.label())).toList(),
                !group.getFirst().date().isAfter(day));
    }

    /** The days with choices that govern the use; days that would touch share a mark. */
    static List<ChartMark> choices(UsageOverTime course, LocalDate day, TimePlot plot) {
        Set<Choice> without = course.line(Counterfactual.NOTHING)
                .map(line -> Set.copyOf(line.choices()))
                .orElse(Set.of());
        TreeMap<LocalDate, List<Choice>> byDay = course.you()
                .choices()
                .stream()
                .filter(choice -> !without.contains(choice))
                .filter(choice -> !choice.at().isBefore(course.from()) && !choice.at().isAfter(course.until()))
                .collect(Collectors.groupingBy(Choice::at, TreeMap::new, Collectors.toList()));
        List<List<Choice>> days = List.copyOf(byDay.values());
        List<ChartMark> marks = new ArrayList<>();
        int next = 0;
        for (int size : LabelLayout.groups(byDay.keySet().stream().map(plot::x).toList(), CHOICES_APART)) {
            marks.add(choice(course.scenario(), days.subList(next, next + size), day, plot));
            next += size;
        }
        return marks;
    }

    private static ChartMark choice(Scenario scenario, List<List<Choice>> group, LocalDate day, TimePlot plot) {
        List<Choice> all = group.stream().flatMap(List::stream).toList();
        LocalDate first = all.getFirst().at();
        String name = TimeChartTexts.did(scenario, group.getFirst());
        return new ChartMark(plot.x(first), all.stream().map(Choice::at).distinct().toList(),
                group.size() == 1 ? name : TEXTS.text("did.more", name, group.size() - 1),
                all.stream().map(choice -> TimeChartTexts.didInFull(scenario, choice)).toList(), !first.isAfter(day));
    }

    /** The runs; those that have taken something are filled. */
    static List<ChartMark> runs(UsageOverTime course, LocalDate day, TimePlot plot) {
        return course.runs().stream().map(run -> run(run, day, plot)).toList();
    }

    private static ChartMark run(RunItems run, LocalDate day, TimePlot plot) {
        boolean past = !run.day().isAfter(day);
        return new ChartMark(plot.x(run.day()), List.of(run.day()), "",
                List.of(TEXTS.text(past ? "run.past" : "run.coming", run.day(), run.items())), past && run.items() > 0);
    }
}

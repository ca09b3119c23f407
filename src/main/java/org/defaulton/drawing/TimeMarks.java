package org.defaulton.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;
import org.defaulton.usage.RunItems;
import org.defaulton.whatif.Course;
import org.defaulton.whatif.History;

/** The marks of a chart over time: what happened to the platform, what was chosen, and the training runs. */
final class TimeMarks {
    private static final Messages TEXTS = Messages.of(TimeMarks.class);
    private static final double EVENTS_APART = 14;
    private static final double CHOICES_APART = 12;

    private TimeMarks() {
    }

    /** The scenario's events; those that would touch become one. */
    static List<TimeMark> events(Course course, LocalDate day, Plot plot) {
        List<TimelineEvent> events = course.scenario().timeline().stream()
                .filter(event -> !event.date().isBefore(course.from()) && !event.date().isAfter(course.until()))
                .toList();
        List<TimeMark> marks = new ArrayList<>();
        int next = 0;
        for (int size : Labels.groups(events.stream().map(event -> plot.x(event.date())).toList(), EVENTS_APART)) {
            marks.add(event(events.subList(next, next + size), day, plot));
            next += size;
        }
        return marks;
    }

    private static TimeMark event(List<TimelineEvent> group, LocalDate day, Plot plot) {
        return new TimeMark(plot.x(group.getFirst().date()), group.stream().map(TimelineEvent::date).toList(),
                group.size() == 1 ? group.getFirst().label() : TEXTS.text("events.some", group.size()),
                group.stream().map(event -> TEXTS.text("event", event.date(), event.label())).toList(),
                !group.getFirst().date().isAfter(day));
    }

    /** The days on which something was chosen that governs the use; those that would touch become one. */
    static List<TimeMark> choices(Course course, LocalDate day, Plot plot) {
        Set<Choice> without = course.line(History.NOTHING).map(line -> Set.copyOf(line.choices())).orElse(Set.of());
        TreeMap<LocalDate, List<Choice>> byDay = course.you().choices().stream()
                .filter(choice -> !without.contains(choice))
                .filter(choice -> !choice.at().isBefore(course.from()) && !choice.at().isAfter(course.until()))
                .collect(Collectors.groupingBy(Choice::at, TreeMap::new, Collectors.toList()));
        List<List<Choice>> days = List.copyOf(byDay.values());
        List<TimeMark> marks = new ArrayList<>();
        int next = 0;
        for (int size : Labels.groups(byDay.keySet().stream().map(plot::x).toList(), CHOICES_APART)) {
            marks.add(choice(course.scenario(), days.subList(next, next + size), day, plot));
            next += size;
        }
        return marks;
    }

    private static TimeMark choice(Scenario scenario, List<List<Choice>> group, LocalDate day, Plot plot) {
        List<Choice> all = group.stream().flatMap(List::stream).toList();
        LocalDate first = all.getFirst().at();
        String name = TimeWords.did(scenario, group.getFirst());
        return new TimeMark(plot.x(first), all.stream().map(Choice::at).distinct().toList(),
                group.size() == 1 ? name : TEXTS.text("did.more", name, group.size() - 1),
                all.stream().map(choice -> TimeWords.didInFull(scenario, choice)).toList(), !first.isAfter(day));
    }

    /** The runs; filled are those that have taken something. */
    static List<TimeMark> runs(Course course, LocalDate day, Plot plot) {
        return course.runs().stream().map(run -> run(run, day, plot)).toList();
    }

    private static TimeMark run(RunItems run, LocalDate day, Plot plot) {
        boolean past = !run.day().isAfter(day);
        return new TimeMark(plot.x(run.day()), List.of(run.day()), "",
                List.of(TEXTS.text(past ? "run.past" : "run.coming", run.day(), run.items())), past && run.items() > 0);
    }
}

package org.defaulton.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** The days on which something was chosen that governs the use. */
    static List<TimeMark> choices(Course course, LocalDate day, Plot plot) {
        List<Choice> without = course.line(History.NOTHING).map(Course.Line::choices).orElse(List.of());
        TreeMap<LocalDate, List<Choice>> byDay = course.you().choices().stream()
                .filter(choice -> !without.contains(choice))
                .filter(choice -> !choice.at().isBefore(course.from()) && !choice.at().isAfter(course.until()))
                .collect(Collectors.groupingBy(Choice::at, TreeMap::new, Collectors.toList()));
        List<TimeMark> marks = new ArrayList<>();
        byDay.forEach((at, made) -> marks.add(new TimeMark(plot.x(at), List.of(at),
                TimeWords.did(course.scenario(), made),
                made.stream().map(choice -> TimeWords.didInFull(course.scenario(), choice)).toList(),
                !at.isAfter(day))));
        return marks;
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

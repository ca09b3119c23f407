package org.defaulton.ui.overtime;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.drawing.TimeChartTexts;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;

/** What a screen reader says of the chart on a day. */
final class TimeChartSpeech {
    private static final Messages TEXTS = Messages.of(TimeChartSpeech.class);

    private TimeChartSpeech() {
    }

    static String of(UsageOverTime course, LocalDate day) {
        String counts = course.lines()
                .stream()
                .map(line -> TEXTS.text("spoken.line", TimeChartTexts.name(course, line), course.items(line, day)))
                .collect(Collectors.joining(", "));
        Stream<String> events = course.scenario()
                .timeline()
                .stream()
                .filter(event -> event.date().equals(day))
                .map(TimelineEvent::label);
        Stream<String> choices = course.you()
                .choices()
                .stream()
                .filter(choice -> choice.at().equals(day))
                .map(Choice::control)
                .distinct()
                .map(control -> TEXTS.text("spoken.choice", course.scenario().control(control).label()));
        String happened = Stream.concat(events, choices).collect(Collectors.joining(". "));
        return happened.isEmpty()
                ? TEXTS.text("spoken", course.use().name(), day, counts)
                : TEXTS.text("spoken.happened", course.use().name(), day, counts, happened);
    }
}

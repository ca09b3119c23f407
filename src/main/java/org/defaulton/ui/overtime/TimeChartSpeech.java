package org.defaulton.ui.overtime;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.drawing.TimeChartTexts;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.usage.Choice;

/** The description of a day on the chart for screen readers. */
final class TimeChartSpeech {
    private static final Messages TEXTS = Messages.of(TimeChartSpeech.class);

    private TimeChartSpeech() {
    }

    static String of(UsageOverTime course, LocalDate day) {
        List<String> counts = course.lines()
                .stream()
                .map(line -> TEXTS.text("spoken.line", TimeChartTexts.name(course, line), course.items(line, day)))
                .toList();
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
                .map(course.scenario()::control)
                .map(control -> TEXTS.text(control.isSetByMember() ? "spoken.choice" : "spoken.choice.admin",
                        control.label()));
        List<String> happened = Stream.concat(events, choices).toList();
        String lines = Language.current().list(counts);
        return happened.isEmpty()
                ? TEXTS.text("spoken", course.use().name(), day, lines)
                : TEXTS.text("spoken.happened", course.use().name(), day, lines, Language.current().phrases(happened));
    }
}

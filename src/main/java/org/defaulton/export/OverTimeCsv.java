package org.defaulton.export;

import java.util.List;
import java.util.stream.Collectors;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.comparison.UsageOverTime.UsageLine;
import org.defaulton.comparison.UsageOverTime.UsagePoint;
import org.defaulton.story.MadeUpNote;

/** A course over time as CSV (RFC 4180): a header and one record for each point of each line. */
public final class OverTimeCsv {
    private static final List<String> HEADER = List.of("scenario", "member", "country", "age", "use", "history",
            "reading", "choices", "day", "items");

    private OverTimeCsv() {
    }

    /** The records, with CRLF at the end of each. */
    public static String text(UsageOverTime course) {
        return CsvFormat.text(HEADER,
                course.lines()
                        .stream()
                        .flatMap(line -> line.points().stream().map(point -> values(course, line, point))),
                MadeUpNote.counts(course.scenario()));
    }

    private static List<?> values(UsageOverTime course, UsageLine line, UsagePoint point) {
        return List.of(course.scenario().id(), course.member().id(), course.member().country(), course.member().age(),
                course.use().id(), CsvFormat.name(line.history()), CsvFormat.name(line.reading()), choices(line),
                point.day(), point.items());
    }

    /** In the words of the command line. */
    private static String choices(UsageLine line) {
        return line.choices()
                .stream()
                .map(choice -> "%s=%s@%s".formatted(choice.control(), choice.value(), choice.at()))
                .collect(Collectors.joining(" "));
    }
}

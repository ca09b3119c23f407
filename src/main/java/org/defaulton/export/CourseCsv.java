package org.defaulton.export;

import java.util.List;
import java.util.stream.Collectors;
import org.defaulton.story.MadeUp;
import org.defaulton.whatif.Course;
import org.defaulton.whatif.Course.Line;
import org.defaulton.whatif.Course.Point;

/** A course over time as CSV (RFC 4180): a header and one record for each point of each line. */
public final class CourseCsv {
    private static final List<String> HEADER = List.of("scenario", "member", "country", "age", "use", "history",
            "reading", "choices", "day", "items");

    private CourseCsv() {
    }

    /** The records, with CRLF at the end of each. */
    public static String text(Course course) {
        return Csv.text(HEADER, course.lines().stream()
                .flatMap(line -> line.points().stream().map(point -> values(course, line, point))),
                MadeUp.counts(course.scenario()));
    }

    private static List<?> values(Course course, Line line, Point point) {
        return List.of(course.scenario().id(), course.member().id(), course.member().country(), course.member().age(),
                course.use().id(), Csv.name(line.history()), Csv.name(line.reading()), choices(line), point.day(),
                point.items());
    }

    /** In the words of the command line. */
    private static String choices(Line line) {
        return line.choices().stream()
                .map(choice -> "%s=%s@%s".formatted(choice.control(), choice.value(), choice.at()))
                .collect(Collectors.joining(" "));
    }
}

package org.defaulton.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.usage.Choice;
import org.defaulton.usage.Made;
import org.defaulton.usage.Reading;
import org.defaulton.usage.Readings;
import org.defaulton.usage.RunItems;
import org.defaulton.usage.UsedItems;

/**
 * How many items of a member one use has used, over time, in several histories.
 *
 * @param scenario the platform
 * @param member whose items
 * @param use the use
 * @param from the day of joining, or the day looked from if that comes first
 * @param until a year after the day looked from
 * @param lines one for each history that there is, in the order of {@link History}
 * @param runs what each training run takes of the member's items from the first day to the last, oldest first; none for
 *     an ongoing use
 * @param disputed whether the readings of a late opt-out lead to different numbers
 */
public record Course(Scenario scenario, Member member, Use use, LocalDate from, LocalDate until, List<Line> lines,
        List<RunItems> runs, boolean disputed) {
    /**
     * A history and its items.
     *
     * @param history which one
     * @param choices what is chosen in it, in the order in which it is chosen
     * @param reading how a late opt-out is read in it
     * @param points its items from the first day to the last, oldest first, at least two. In runs, they stay the same from
     *     one point until the day of the next
     */
    public record Line(History history, List<Choice> choices, Reading reading, List<Point> points) {
        public Line {
            choices = List.copyOf(choices);
            points = List.copyOf(points);
        }

        /** Whether it begins with a switch that is turned off. */
        public boolean startsOff() {
            return !choices.isEmpty() && choices.getFirst().value().equals("off");
        }
    }

    /**
     * A count.
     *
     * @param day the day
     * @param items items used, or made, by the end of the day
     */
    public record Point(LocalDate day, long items) {}

    public Course {
        lines = List.copyOf(lines);
        runs = List.copyOf(runs);
    }

    /**
     * The histories of a member, looked at from a day. Choices count from their own days on, also those that lie ahead.
     *
     * @param choices what the member has chosen, in the order in which it was chosen
     * @param use id of the use
     * @param today the day looked from
     * @throws IllegalArgumentException if a choice names a control or value that the scenario does not have
     */
    public static Course of(Scenario scenario, Member member, List<Choice> choices, String use, LocalDate today,
            Readings readings) {
        LocalDate from = today.isBefore(member.joined()) ? today : member.joined();
        return new Counting(scenario, member, scenario.use(use), from, Comparison.until(today)).course(choices,
                readings);
    }

    /** Whether it is used in runs. */
    public boolean inRuns() {
        return use.kind() == UseKind.TRAINING;
    }

    /** The line of the history, if there is one. */
    public Optional<Line> line(History history) {
        return lines.stream().filter(line -> line.history() == history).findFirst();
    }

    /** The member's own line. */
    public Line you() {
        return line(History.YOU).orElseThrow();
    }

    /** Ids of the claims that its numbers rest on. */
    public List<String> claims() {
        return Stream.concat(new Histories(scenario, member, use, List.of()).claims().stream(), late().stream())
                .distinct().toList();
    }

    /** Whether a later run takes what was made before matters only to a member who has chosen something. */
    private List<String> late() {
        LateOptOut late = use.lateOptOut();
        if (late == null || you().choices().equals(line(History.NOTHING).orElseThrow().choices())) {
            return List.of();
        }
        LateOptOut.Disputed strict = disputed && you().reading() == Reading.REGULATOR ? late.disputed() : null;
        return strict == null ? late.claims() : strict.claims();
    }

    /** What the engine says: the items of a line by the end of a day. */
    public long items(Line line, LocalDate day) {
        return line.history() == History.MADE
                ? Made.upTo(day, scenario, member, use.id())
                : UsedItems.until(day, scenario, member, line.choices(), line.reading(), use.id()).by(day);
    }

    /** Puts a course together. */
    private record Counting(Scenario scenario, Member member, Use use, LocalDate from, LocalDate until) {
        private static final int MOST_POINTS = 60;

        Course course(List<Choice> choices, Readings readings) {
            Histories histories = new Histories(scenario, member, use, choices);
            List<RunItems> asPlatform = runs(choices, Reading.PLATFORM);
            List<RunItems> asRegulator = runs(choices, Reading.REGULATOR);
            List<RunItems> runs = readings.main() == Reading.PLATFORM ? asPlatform : asRegulator;
            boolean disputed = !asPlatform.equals(asRegulator);
            Line you = line(History.YOU, choices, readings.main(), runs);
            List<Line> lines = new ArrayList<>();
            lines.add(line(History.MADE, List.of(), readings.main(), List.of()));
            lines.add(nothing(histories.nothing(), you));
            if (disputed && readings == Readings.BOTH) {
                lines.add(line(History.REGULATOR, choices, Reading.REGULATOR, asRegulator));
            }
            lines.add(you);
            histories.dayOne().ifPresent(first -> lines.add(line(History.DAY_ONE, first, readings.main())));
            return new Course(scenario, member, use, from, until, lines, runs, disputed);
        }

        /** Who has chosen nothing is spared the counting. */
        private Line nothing(List<Choice> choices, Line you) {
            return choices.equals(you.choices())
                    ? new Line(History.NOTHING, choices, you.reading(), you.points())
                    : line(History.NOTHING, choices, you.reading());
        }

        private Line line(History history, List<Choice> choices, Reading reading) {
            return line(history, choices, reading, runs(choices, reading));
        }

        private Line line(History history, List<Choice> choices, Reading reading, List<RunItems> runs) {
            boolean steps = use.kind() == UseKind.TRAINING && history != History.MADE;
            return new Line(history, choices, reading,
                    steps ? steps(runs) : slope(history, choices, reading));
        }

        private List<RunItems> runs(List<Choice> choices, Reading reading) {
            return use.kind() == UseKind.TRAINING
                    ? RunItems.until(until, scenario, member, choices, reading, use.id()).stream()
                            .filter(run -> !run.day().isBefore(from)).toList()
                    : List.of();
        }

        /** Nothing is used but in runs, and before the first day there is nothing to use. */
        private List<Point> steps(List<RunItems> runs) {
            List<Point> points = new ArrayList<>();
            long sum = 0;
            for (RunItems run : runs) {
                if (points.isEmpty() && run.day().isAfter(from)) {
                    points.add(new Point(from, 0));
                }
                sum += run.items();
                points.add(new Point(run.day(), sum));
            }
            if (points.isEmpty()) {
                points.add(new Point(from, 0));
            }
            points.add(new Point(until, sum));
            return points;
        }

        private List<Point> slope(History history, List<Choice> choices, Reading reading) {
            List<LocalDate> days = days(choices);
            if (history == History.MADE) {
                return days.stream().map(day -> new Point(day, Made.upTo(day, scenario, member, use.id()))).toList();
            }
            UsedItems used = UsedItems.until(until, scenario, member, choices, reading, use.id());
            return days.stream().map(day -> new Point(day, used.by(day))).toList();
        }

        /** First days of months, as many as are worth a look, the ends, and the days on which a choice turns the line. */
        private List<LocalDate> days(List<Choice> choices) {
            long months = from.until(until).toTotalMonths() + 1;
            long step = Math.ceilDiv(months, MOST_POINTS);
            List<LocalDate> days = new ArrayList<>(List.of(from, until));
            LocalDate first = from.withDayOfMonth(1);
            for (long month = step; month <= months; month += step) {
                days.add(first.plusMonths(month));
            }
            choices.forEach(choice -> days.add(choice.at()));
            return days.stream().filter(day -> !day.isBefore(from) && !day.isAfter(until)).distinct().sorted().toList();
        }
    }
}

package org.defaulton.comparison;

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
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.ItemsMade;
import org.defaulton.usage.RunItems;
import org.defaulton.usage.TurnedValue;
import org.defaulton.usage.UsedItems;

/**
 * How many of a member's items one use has used over time, in several histories.
 *
 * @param scenario the platform
 * @param member whose items
 * @param use the use
 * @param from the day of joining, or the day shown if that comes first
 * @param until a year after the day shown
 * @param lines one for each history that there is, in the order of {@link Counterfactual}
 * @param runs what each training run takes of the member's items from the first day to the last, oldest first; none for
 * an ongoing use
 * @param disputed whether the readings of a late opt-out lead to different numbers
 */
public record UsageOverTime(Scenario scenario, Member member, Use use, LocalDate from, LocalDate until,
        List<UsageLine> lines, List<RunItems> runs, boolean disputed) {
    /**
     * A history and its items.
     *
     * @param history which one
     * @param choices its choices, in the order in which they are made
     * @param reading how a late opt-out is read in it
     * @param points its items from the first day to the last, oldest first, at least two. In runs, they stay the same
     * from one point until the day of the next
     */
    public record UsageLine(Counterfactual history, List<Choice> choices, Interpretation reading,
            List<UsagePoint> points) {
        public UsageLine {
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
    public record UsagePoint(LocalDate day, long items) {}

    public UsageOverTime {
        lines = List.copyOf(lines);
        runs = List.copyOf(runs);
    }

    /**
     * The histories of a member, as of a day. Choices count from their own days on, future ones included.
     *
     * @param choices the member's choices, in the order in which they were made
     * @param use id of the use
     * @param today the day shown
     * @throws IllegalArgumentException if a choice names a control or value that the scenario does not have
     */
    public static UsageOverTime of(Scenario scenario, Member member, List<Choice> choices, String use, LocalDate today,
            InterpretationChoice readings) {
        LocalDate from = today.isBefore(member.joined()) ? today : member.joined();
        return new UsageOverTimeBuilder(scenario, member, scenario.use(use), from, Comparison.until(today))
                .course(choices, readings);
    }

    /** Whether it is used in runs. */
    public boolean inRuns() {
        return use.kind() == UseKind.TRAINING;
    }

    /** The line of the history, if there is one. */
    public Optional<UsageLine> line(Counterfactual history) {
        return lines.stream().filter(line -> line.history() == history).findFirst();
    }

    /** The member's own line. */
    public UsageLine you() {
        return line(Counterfactual.YOU).orElseThrow();
    }

    /** Ids of the claims that its numbers rest on. */
    public List<String> claims() {
        return Stream
                .concat(new CounterfactualChoices(scenario, member, use, List.of()).claims().stream(), late().stream())
                .distinct()
                .toList();
    }

    /** Whether a later run takes what was made before matters only to a member who has chosen something. */
    private List<String> late() {
        LateOptOut late = use.lateOptOut();
        if (late == null || you().choices().equals(line(Counterfactual.NOTHING).orElseThrow().choices())) {
            return List.of();
        }
        LateOptOut.DisputedInterpretation strict = disputed && you().reading() == Interpretation.REGULATOR
                ? late.disputed()
                : null;
        return strict == null ? late.claims() : strict.claims();
    }

    /** What the engine says: the items of a line by the end of a day. */
    public long items(UsageLine line, LocalDate day) {
        return line.history() == Counterfactual.MADE
                ? ItemsMade.upTo(day, scenario, member, use.id())
                : UsedItems.until(day, scenario, member, line.choices(), line.reading(), use.id()).by(day);
    }

    /** Assembles the lines. */
    private record UsageOverTimeBuilder(Scenario scenario, Member member, Use use, LocalDate from, LocalDate until) {
        private static final int MOST_POINTS = 60;

        UsageOverTime course(List<Choice> choices, InterpretationChoice readings) {
            CounterfactualChoices histories = new CounterfactualChoices(scenario, member, use, choices);
            List<RunItems> asPlatform = runs(choices, Interpretation.PLATFORM);
            List<RunItems> asRegulator = runs(choices, Interpretation.REGULATOR);
            List<RunItems> runs = readings.main() == Interpretation.PLATFORM ? asPlatform : asRegulator;
            boolean disputed = !asPlatform.equals(asRegulator);
            UsageLine you = line(Counterfactual.YOU, choices, readings.main(), runs);
            List<UsageLine> lines = new ArrayList<>();
            lines.add(line(Counterfactual.MADE, List.of(), readings.main(), List.of()));
            lines.add(nothing(histories.nothing(), you));
            if (disputed && readings == InterpretationChoice.BOTH) {
                lines.add(line(Counterfactual.REGULATOR, choices, Interpretation.REGULATOR, asRegulator));
            }
            lines.add(you);
            histories.dayOne().ifPresent(first -> lines.add(line(Counterfactual.DAY_ONE, first, readings.main())));
            return new UsageOverTime(scenario, member, use, from, until, lines, runs, disputed);
        }

        /** Reuses the member's own counts if they have chosen nothing. */
        private UsageLine nothing(List<Choice> choices, UsageLine you) {
            return choices.equals(you.choices())
                    ? new UsageLine(Counterfactual.NOTHING, choices, you.reading(), you.points())
                    : line(Counterfactual.NOTHING, choices, you.reading());
        }

        private UsageLine line(Counterfactual history, List<Choice> choices, Interpretation reading) {
            return line(history, choices, reading, runs(choices, reading));
        }

        private UsageLine line(Counterfactual history, List<Choice> choices, Interpretation reading,
                List<RunItems> runs) {
            boolean steps = use.kind() == UseKind.TRAINING && history != Counterfactual.MADE;
            return new UsageLine(history, choices, reading, steps ? steps(runs) : slope(history, choices, reading));
        }

        private List<RunItems> runs(List<Choice> choices, Interpretation reading) {
            return use.kind() == UseKind.TRAINING
                    ? RunItems.until(until, scenario, member, choices, reading, use.id())
                            .stream()
                            .filter(run -> !run.day().isBefore(from))
                            .toList()
                    : List.of();
        }

        /** The sums of the runs, preceded by zero on the first day unless a run is on it. */
        private List<UsagePoint> steps(List<RunItems> runs) {
            List<UsagePoint> points = new ArrayList<>();
            long sum = 0;
            for (RunItems run : runs) {
                if (points.isEmpty() && run.day().isAfter(from)) {
                    points.add(new UsagePoint(from, 0));
                }
                sum += run.items();
                points.add(new UsagePoint(run.day(), sum));
            }
            if (points.isEmpty()) {
                points.add(new UsagePoint(from, 0));
            }
            points.add(new UsagePoint(until, sum));
            return points;
        }

        private List<UsagePoint> slope(Counterfactual history, List<Choice> choices, Interpretation reading) {
            List<LocalDate> days = days(choices);
            if (history == Counterfactual.MADE) {
                return days.stream()
                        .map(day -> new UsagePoint(day, ItemsMade.upTo(day, scenario, member, use.id())))
                        .toList();
            }
            UsedItems used = UsedItems.until(until, scenario, member, choices, reading, use.id());
            return days.stream().map(day -> new UsagePoint(day, used.by(day))).toList();
        }

        /**
         * A limited number of first days of months, both ends, and the days on which a choice, or a value that changes
         * by itself, bends the line.
         */
        private List<LocalDate> days(List<Choice> choices) {
            long months = from.until(until).toTotalMonths() + 1;
            long step = Math.ceilDiv(months, MOST_POINTS);
            List<LocalDate> days = new ArrayList<>(List.of(from, until));
            LocalDate first = from.withDayOfMonth(1);
            for (long month = step; month <= months; month += step) {
                days.add(first.plusMonths(month));
            }
            choices.forEach(choice -> days.add(choice.at()));
            scenario.controls()
                    .stream()
                    .flatMap(control -> TurnedValue.until(until, scenario, member, choices, control).stream())
                    .forEach(turned -> days.add(turned.day()));
            return days.stream().filter(day -> !day.isBefore(from) && !day.isAfter(until)).distinct().sorted().toList();
        }
    }
}

package org.defaulton.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.usage.RunItems;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a chart of items over time.
 *
 * @param course the data
 * @param day the day shown
 * @param em the text height, in pixels
 * @param rows the vertical layout
 * @param plot the axes
 * @param traces the lines, back to front
 * @param ticks the x of the ticks
 * @param months the labels of the months that have one
 * @param flag the span of the flag of the day shown
 * @param events the platform's events
 * @param choices the member's choices
 * @param words the span of the label of each choice; null if there is no room
 * @param runs the training runs
 * @param names the names of the lines, from the top down
 * @param detailed whether counts have lines of their own below the names
 * @param columnX left edge of the names
 */
public record TimeChart(UsageOverTime course, LocalDate day, double em, TimeChartRows rows, TimePlot plot,
        List<DrawnLine> traces, List<Double> ticks, List<MonthLabel> months, PixelSpan flag, List<ChartMark> events,
        List<ChartMark> choices, List<@Nullable PixelSpan> words, List<ChartMark> runs, List<LineLabel> names,
        boolean detailed, double columnX) {
    /** The minimum width of a chart, in text heights. */
    public static final double LEAST_WIDTH = 34;
    /** In text heights. */
    private static final double CHARACTER = 0.5;
    private static final double COLUMN = 15.2;
    private static final double COLUMN_GAP = 1.4;
    private static final double NAME_GAP = 2.857;
    private static final double DETAILED = 2.4;
    private static final double TICK_APART = 3.2;
    private static final double FLAG = 6.7;
    private static final double CLOSEST_TICKS = 8;

    /**
     * The name of a line.
     *
     * @param trace the line
     * @param y the center of the name
     * @param text the name, including the count if there is no room for it below
     * @param detail the count in words
     */
    public record LineLabel(DrawnLine trace, double y, String text, String detail) {}

    public TimeChart {
        traces = List.copyOf(traces);
        ticks = List.copyOf(ticks);
        months = List.copyOf(months);
        events = List.copyOf(events);
        choices = List.copyOf(choices);
        runs = List.copyOf(runs);
        names = List.copyOf(names);
    }

    /**
     * Lays out the chart.
     *
     * @param day the day shown
     * @param width of the whole chart, in pixels
     * @param height of the whole chart, in pixels
     * @param em the text height, in pixels
     */
    public static TimeChart of(UsageOverTime course, LocalDate day, double width, double height, double em) {
        TimeChartRows rows = TimeChartRows.of(Math.max(height, TimeChartRows.LEAST * em), em, course.inRuns());
        int most = (int) Math.max(1, (rows.bottom() - rows.top()) / (TICK_APART * em));
        CountScale scale = CountScale.upTo(largest(course), most);
        double left = Math.rint(text(TimeChartTexts.tick(scale.top()), em) + 0.7 * em);
        double right = Math.floor(width - COLUMN * em - COLUMN_GAP * em);
        TimePlot plot = new TimePlot(new DayAxis(course.from(), course.until(), left, Math.max(1, right - left)),
                new CountAxis(scale, rows.top(), rows.bottom()));
        List<DrawnLine> traces = course.lines().stream().map(line -> DrawnLine.of(course, line, day, plot)).toList();
        PixelSpan flag = flag(plot, day, em);
        List<ChartMark> choices = ChartMarkLayout.choices(course, day, plot);
        double gap = NameColumnLayout.gap(traces.size(), NAME_GAP * em, em, rows.months() - em);
        boolean detailed = gap >= DETAILED * em;
        return new TimeChart(course, day, em, rows, plot, traces, ticks(plot), months(plot, flag, em), flag,
                ChartMarkLayout.events(course, day, plot), choices, words(choices, plot, day, em),
                ChartMarkLayout.runs(course, day, plot), names(course, traces, gap, detailed, rows, em), detailed,
                right + COLUMN_GAP * em);
    }

    /** The estimated width of a caption. */
    static double text(String text, double em) {
        return text.length() * CHARACTER * em;
    }

    private static long largest(UsageOverTime course) {
        return course.lines().stream().mapToLong(line -> line.points().getLast().items()).max().orElse(0);
    }

    private static PixelSpan flag(TimePlot plot, LocalDate day, double em) {
        double width = FLAG * em;
        double left = Math.clamp(plot.x(day) - width / 2, 0, Math.max(0, plot.right() + COLUMN_GAP * em - width));
        return new PixelSpan(Math.rint(left), Math.rint(left + width));
    }

    private static List<Double> ticks(TimePlot plot) {
        double month = plot.axis().perMonth();
        return plot.axis().months(month * 3 >= CLOSEST_TICKS ? 3 : 12).stream().map(plot::x).toList();
    }

    private static List<MonthLabel> months(TimePlot plot, PixelSpan flag, double em) {
        List<LocalDate> all = plot.axis().months(3);
        List<Double> middles = all.stream().map(plot::x).toList();
        PixelSpan room = new PixelSpan(0, plot.right() + COLUMN_GAP * em * 0.7);
        return MonthLabel.even(middles, i -> TimeChartTexts.month(all.get(i)), List.of(flag), room, em);
    }

    /** Above the mark, otherwise beside its line; the newest chooses first. */
    private static List<@Nullable PixelSpan> words(List<ChartMark> choices, TimePlot plot, LocalDate day, double em) {
        List<PixelSpan> taken = new ArrayList<>(List.of(PixelSpan.around(plot.x(day), 0.6 * em)));
        List<@Nullable PixelSpan> places = new ArrayList<>();
        for (ChartMark choice : choices.reversed()) {
            PixelSpan place = word(choice, taken, new PixelSpan(0, plot.right()), em).orElse(null);
            if (place != null) {
                taken.add(place);
            }
            places.addFirst(place);
        }
        return places;
    }

    private static Optional<PixelSpan> word(ChartMark choice, List<PixelSpan> taken, PixelSpan room, double em) {
        double width = text(choice.name(), em);
        double gap = 0.5 * em;
        return List
                .of(PixelSpan.around(choice.x(), width), new PixelSpan(choice.x() - gap - width, choice.x() - gap),
                        new PixelSpan(choice.x() + gap, choice.x() + gap + width))
                .stream()
                .filter(room::holds)
                .filter(span -> taken.stream().noneMatch(span.wider(0.2 * em)::touches))
                .findFirst();
    }

    private static List<LineLabel> names(UsageOverTime course, List<DrawnLine> traces, double gap, boolean detailed,
            TimeChartRows rows, double em) {
        List<DrawnLine> falling = traces.stream()
                .sorted(Comparator.comparingLong((DrawnLine trace) -> trace.line().points().getLast().items())
                        .reversed())
                .toList();
        List<Double> ends = falling.stream().map(trace -> trace.end().y()).toList();
        List<Double> places = NameColumnLayout.place(ends, gap, em, rows.months() - em);
        List<LineLabel> names = new ArrayList<>();
        for (int i = 0; i < falling.size(); i++) {
            UsageOverTime.UsageLine line = falling.get(i).line();
            long items = falling.get(i).items();
            names.add(new LineLabel(falling.get(i), places.get(i),
                    detailed ? TimeChartTexts.name(course, line) : TimeChartTexts.nameAndItems(course, line, items),
                    TimeChartTexts.detail(course, line, items)));
        }
        return names;
    }

    /** The line of the history, if there is one. */
    public Optional<DrawnLine> trace(Counterfactual history) {
        return traces.stream().filter(trace -> trace.line().history() == history).findFirst();
    }

    /** The member's own line. */
    public DrawnLine you() {
        return trace(Counterfactual.YOU).orElseThrow();
    }

    /** How many fewer items are used by the day shown than if the member had done nothing; negative for more. */
    public long keptOut() {
        return trace(Counterfactual.NOTHING).map(DrawnLine::items).orElse(0L) - you().items();
    }

    /** The events, if there is room for their row. */
    public List<ChartMark> shownEvents() {
        return rows.events() > 0 ? events : List.of();
    }

    /** The first run that has taken anything by the day shown. */
    public Optional<RunItems> firstTaken() {
        return course.runs().stream().filter(run -> run.items() > 0 && !run.day().isAfter(day)).findFirst();
    }

    /** Half the width of a run's mark, small enough that neighbors do not touch. */
    public double diamond() {
        double apart = runs.size() < 2 ? Double.MAX_VALUE : runs.get(1).x() - runs.get(0).x();
        return Math.clamp(apart / 2 - 0.5, 2.5, 0.4 * em);
    }
}

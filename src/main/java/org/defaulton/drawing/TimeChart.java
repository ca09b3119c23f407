package org.defaulton.drawing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.defaulton.usage.RunItems;
import org.defaulton.whatif.Course;
import org.defaulton.whatif.History;
import org.jspecify.annotations.Nullable;

/**
 * Where everything lies in a chart of items over time.
 *
 * @param course what is drawn
 * @param day the day shown
 * @param em the height of the text, in pixels
 * @param rows the rows
 * @param plot days and counts
 * @param traces the lines, those drawn last last
 * @param ticks the days that have a tick
 * @param months those that have a name, too
 * @param flag where the name of the day shown stands
 * @param events what happened to the platform
 * @param choices what was chosen
 * @param words where the words of the choices stand, one for each; null where there is no room
 * @param runs the training runs
 * @param names the names of the lines, from the top down
 * @param detailed whether counts have lines of their own below the names
 * @param columnX where the names begin
 */
public record TimeChart(Course course, LocalDate day, double em, TimeRows rows, Plot plot, List<Trace> traces,
        List<Double> ticks, List<Month> months, Span flag, List<TimeMark> events, List<TimeMark> choices,
        List<@Nullable Span> words, List<TimeMark> runs, List<Name> names, boolean detailed, double columnX) {
    /** The least width of a chart, in heights of the text. */
    public static final double LEAST_WIDTH = 34;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    /** In heights of the text. */
    private static final double CHARACTER = 0.5;
    private static final double COLUMN = 15.2;
    private static final double COLUMN_GAP = 1.4;
    private static final double NAME_GAP = 2.857;
    private static final double DETAILED = 2.4;
    private static final double TICK_APART = 3.2;
    private static final double FLAG = 6.7;
    private static final double MONTH_WIDTH = 4;
    private static final double CLOSEST_TICKS = 8;

    /**
     * The name of a month.
     *
     * @param x its middle
     * @param text such as "Sep 2024"
     */
    public record Month(double x, String text) {}

    /**
     * The name of a line.
     *
     * @param trace the line
     * @param y the middle of the name
     * @param text the name, with the count where there is no room for it below
     * @param detail the count in words
     */
    public record Name(Trace trace, double y, String text, String detail) {}

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
     * Places everything.
     *
     * @param day the day shown
     * @param width of the whole chart, in pixels
     * @param height of the whole chart, in pixels
     * @param em the height of the text, in pixels
     */
    public static TimeChart of(Course course, LocalDate day, double width, double height, double em) {
        TimeRows rows = TimeRows.of(Math.max(height, TimeRows.LEAST * em), em, course.inRuns());
        int most = (int) Math.max(1, (rows.bottom() - rows.top()) / (TICK_APART * em));
        Scale scale = Scale.upTo(largest(course), most);
        double left = Math.rint(text(TimeWords.tick(scale.top()), em) + 0.7 * em);
        double right = Math.floor(width - COLUMN * em - COLUMN_GAP * em);
        Plot plot = new Plot(new Axis(course.from(), course.until(), left, Math.max(1, right - left)), scale,
                rows.top(), rows.bottom());
        List<Trace> traces = course.lines().stream().map(line -> Trace.of(course, line, day, plot)).toList();
        Span flag = flag(plot, day, em);
        List<TimeMark> choices = TimeMarks.choices(course, day, plot);
        double gap = NameColumn.gap(traces.size(), NAME_GAP * em, em, rows.months() - em);
        boolean detailed = gap >= DETAILED * em;
        return new TimeChart(course, day, em, rows, plot, traces, ticks(plot), months(plot, flag, em), flag,
                TimeMarks.events(course, day, plot), choices, words(choices, plot, day, em),
                TimeMarks.runs(course, day, plot), names(course, traces, gap, detailed, rows, em), detailed,
                right + COLUMN_GAP * em);
    }

    /** About how wide a caption is. */
    static double text(String text, double em) {
        return text.length() * CHARACTER * em;
    }

    private static long largest(Course course) {
        return course.lines().stream().mapToLong(line -> line.points().getLast().items()).max().orElse(0);
    }

    private static Span flag(Plot plot, LocalDate day, double em) {
        double width = FLAG * em;
        double left = Math.clamp(plot.x(day) - width / 2, 0, Math.max(0, plot.right() + COLUMN_GAP * em - width));
        return new Span(Math.rint(left), Math.rint(left + width));
    }

    private static List<Double> ticks(Plot plot) {
        double month = plot.axis().perMonth();
        return plot.axis().months(month * 3 >= CLOSEST_TICKS ? 3 : 12).stream().map(plot::x).toList();
    }

    private static List<Month> months(Plot plot, Span flag, double em) {
        List<LocalDate> all = plot.axis().months(3);
        List<Double> middles = all.stream().map(plot::x).toList();
        Span room = new Span(0, plot.right() + COLUMN_GAP * em * 0.7);
        return Labels.even(middles, MONTH_WIDTH * em, List.of(flag), room).stream()
                .map(i -> new Month(middles.get(i), MONTH.format(all.get(i)))).toList();
    }

    /** Above the mark, else beside the line that leads to it; the newest chooses first. */
    private static List<@Nullable Span> words(List<TimeMark> choices, Plot plot, LocalDate day, double em) {
        List<Span> taken = new ArrayList<>(List.of(Span.around(plot.x(day), 0.6 * em)));
        List<@Nullable Span> places = new ArrayList<>();
        for (TimeMark choice : choices.reversed()) {
            Span place = word(choice, taken, new Span(0, plot.right()), em).orElse(null);
            if (place != null) {
                taken.add(place);
            }
            places.addFirst(place);
        }
        return places;
    }

    private static Optional<Span> word(TimeMark choice, List<Span> taken, Span room, double em) {
        double width = text(choice.name(), em);
        double gap = 0.5 * em;
        return List.of(Span.around(choice.x(), width), new Span(choice.x() - gap - width, choice.x() - gap),
                new Span(choice.x() + gap, choice.x() + gap + width)).stream().filter(room::holds)
                .filter(span -> taken.stream().noneMatch(span.wider(0.2 * em)::touches)).findFirst();
    }

    private static List<Name> names(Course course, List<Trace> traces, double gap, boolean detailed, TimeRows rows,
            double em) {
        List<Trace> falling = traces.stream()
                .sorted(Comparator.comparingLong((Trace trace) -> trace.line().points().getLast().items()).reversed())
                .toList();
        List<Double> ends = falling.stream().map(trace -> trace.end().y()).toList();
        List<Double> places = NameColumn.place(ends, gap, em, rows.months() - em);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < falling.size(); i++) {
            Course.Line line = falling.get(i).line();
            long items = falling.get(i).items();
            names.add(new Name(falling.get(i), places.get(i),
                    detailed ? TimeWords.name(course, line) : TimeWords.nameAndItems(course, line, items),
                    TimeWords.detail(course, line, items)));
        }
        return names;
    }

    /** The line of the history, if there is one. */
    public Optional<Trace> trace(History history) {
        return traces.stream().filter(trace -> trace.line().history() == history).findFirst();
    }

    /** The member's own line. */
    public Trace you() {
        return trace(History.YOU).orElseThrow();
    }

    /** How many items fewer are used by the day shown than if the member had done nothing; negative for more. */
    public long keptOut() {
        return trace(History.NOTHING).map(Trace::items).orElse(0L) - you().items();
    }

    /** The first run that has taken anything by the day shown. */
    public Optional<RunItems> firstTaken() {
        return course.runs().stream().filter(run -> run.items() > 0 && !run.day().isAfter(day)).findFirst();
    }

    /** Half the width of a run's mark, so that neighbours do not touch. */
    public double diamond() {
        double apart = runs.size() < 2 ? Double.MAX_VALUE : runs.get(1).x() - runs.get(0).x();
        return Math.clamp(apart / 2 - 0.5, 2.5, 0.4 * em);
    }
}

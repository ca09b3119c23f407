package org.defaulton.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.drawing.ChartKey.ChartPart;
import org.defaulton.drawing.DisplayText.TextAnchor;
import org.defaulton.text.Language;

/** Draws a chart of items over time. */
public final class TimeChartDrawing {
    /** The flag of the day shown. */
    public static final ShapeKey FLAG = ChartKey.of(ChartPart.FLAG_GROUND);
    private static final double FILE_WIDTH = 960;
    private static final double FILE_HEIGHT = 400;
    private static final double FILE_EM = 14;
    private static final double TICK = 4;
    private static final double SWATCH = 20;
    /** The lines, back to front. */
    private static final List<Counterfactual> ORDER = List.of(Counterfactual.MADE, Counterfactual.NOTHING,
            Counterfactual.REGULATOR, Counterfactual.YOU, Counterfactual.DAY_ONE);

    private final TimeChart chart;
    private final TimePlot plot;
    private final List<String> claims;

    private TimeChartDrawing(TimeChart chart) {
        this.chart = chart;
        plot = chart.plot();
        claims = chart.course().claims();
    }

    /**
     * The chart at its size in files.
     *
     * @param day the day shown
     */
    public static DisplayList forFiles(UsageOverTime course, LocalDate day) {
        TimeChart chart = TimeChart.of(course, day, FILE_WIDTH, FILE_HEIGHT, FILE_EM);
        return new DisplayList("time", FILE_WIDTH, FILE_HEIGHT, TimeChartTexts.title(course), description(chart),
                shapes(chart, TextWidths.guessed(FILE_EM)));
    }

    /** Says what the lines show on the day, for screen readers. */
    private static String description(TimeChart chart) {
        return TimeChartTexts.description(chart.day(),
                Language.current()
                        .list(chart.traces()
                                .stream()
                                .map(trace -> TimeChartTexts.nameAndItems(chart.course(), trace.line(), trace.items()))
                                .toList()));
    }

    /**
     * All shapes of a chart.
     *
     * @param widths the widths of its texts
     * @return back to front
     */
    public static List<DisplayShape> shapes(TimeChart chart, TextWidths widths) {
        TimeChartDrawing drawing = new TimeChartDrawing(chart);
        TimeMarkDrawing marks = new TimeMarkDrawing(chart, widths);
        return Stream
                .of(drawing.grid(), drawing.areas(), drawing.lines(), marks.shapes(), drawing.names(),
                        new DayDrawing(chart, widths).shapes())
                .flatMap(List::stream)
                .toList();
    }

    /** The key of an event's mark. */
    public static ShapeKey event(int index) {
        return new ChartKey(ChartPart.EVENT, index);
    }

    /** The label of a mark in the row of events, on the side with room for it. */
    public static DisplayText eventName(TimeChart chart, ChartMark mark, TextWidths widths) {
        String style = "caption time-event-name";
        double gap = chart.em() * 0.7;
        boolean right = mark.x() + gap + widths.of(mark.name(), style) <= chart.columnX() - chart.em();
        List<String> claims = chart.course()
                .scenario()
                .timeline()
                .stream()
                .filter(event -> mark.days().contains(event.date()))
                .flatMap(event -> event.claims().stream())
                .distinct()
                .toList();
        return new DisplayText(ChartKey.of(ChartPart.EVENT_NAME), style, mark.name(),
                right ? mark.x() + gap : mark.x() - gap, chart.rows().events(),
                right ? TextAnchor.START : TextAnchor.END, 0, claims);
    }

    private List<DisplayShape> grid() {
        double bottom = plot.bottom() + ChartShapes.SHARP;
        PathOutline ticks = new PathOutline(chart.ticks()
                .stream()
                .map(x -> x + ChartShapes.SHARP)
                .flatMap(x -> ChartShapes.line(x, bottom, x, bottom + TICK).steps().stream())
                .toList());
        List<DisplayShape> grid = new ArrayList<>(ChartShapes.counts(plot.counts(),
                new PixelSpan(plot.left(), plot.right()), chart.em() * 0.55, TimeChartTexts::tick, claims));
        grid.add(new DisplayFigure(ChartKey.of(ChartPart.TICK), "chart-tick", ticks));
        grid.addAll(ChartShapes.months(chart.months(), chart.rows().months()));
        return grid;
    }

    /**
     * The area of items in the models, which ongoing uses do not have, and over it the area of items that stayed out.
     */
    private List<DisplayShape> areas() {
        List<DisplayShape> areas = new ArrayList<>();
        List<PixelPoint> you = chart.you().whole();
        if (chart.course().inRuns() && !you.isEmpty()) {
            PathOutline kept = PathOutline.between(you, List.of(new PixelPoint(you.getFirst().x(), plot.bottom()),
                    new PixelPoint(you.getLast().x(), plot.bottom())));
            BoxOutline room = new BoxOutline(plot.left(), plot.top(), plot.right() - plot.left(),
                    plot.bottom() - plot.top());
            areas.add(new DisplayFigure(ChartKey.of(ChartPart.KEPT), "time-kept-ground", kept));
            areas.add(new DisplayGroup(ChartKey.of(ChartPart.KEPT_HATCH), "", kept,
                    List.of(new DisplayFigure(ChartKey.of(ChartPart.HATCH), "time-hatch", PathOutline.hatch(room))),
                    List.of()));
        }
        chart.trace(Counterfactual.NOTHING)
                .filter(_ -> chart.keptOut() > 0)
                .ifPresent(nothing -> areas.add(new DisplayFigure(ChartKey.of(ChartPart.KEPT_OUT), "time-kept-out",
                        PathOutline.between(nothing.past(), chart.you().past()))));
        return areas;
    }

    /** Solid up to the day shown, and dashed after it. */
    private List<DisplayShape> lines() {
        List<DisplayShape> lines = new ArrayList<>();
        for (Counterfactual history : ORDER) {
            chart.trace(history).ifPresent(trace -> {
                lines.add(line(ChartPart.AHEAD, trace, " ahead", trace.ahead()));
                lines.add(line(ChartPart.LINE, trace, "", trace.past()));
            });
        }
        return lines;
    }

    private static DisplayShape line(ChartPart part, DrawnLine trace, String ahead, List<PixelPoint> points) {
        return new DisplayFigure(new ChartKey(part, ORDER.indexOf(trace.line().history())),
                "time-line " + style(trace) + ahead, PathOutline.through(points));
    }

    private static String style(DrawnLine trace) {
        return "of-" + trace.line().history().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of the lines on the right, each with a sample of its line. */
    private List<DisplayShape> names() {
        List<DisplayShape> names = new ArrayList<>();
        for (int i = 0; i < chart.names().size(); i++) {
            TimeChart.LineLabel name = chart.names().get(i);
            String style = style(name.trace());
            double y = name.y() + ChartShapes.SHARP;
            double x = chart.columnX() + SWATCH + chart.em() * 0.57;
            names.add(new DisplayFigure(new ChartKey(ChartPart.SWATCH, i), "time-line " + style,
                    ChartShapes.line(chart.columnX(), y, chart.columnX() + SWATCH, y)));
            names.add(ChartShapes.text(new ChartKey(ChartPart.NAME, i), "time-name " + style, name.text(), x, y,
                    TextAnchor.START));
            if (chart.detailed()) {
                names.add(ChartShapes.text(new ChartKey(ChartPart.DETAIL, i), "caption time-detail", name.detail(), x,
                        y + chart.em() * 1.28, TextAnchor.START));
            }
        }
        return List.of(new DisplayGroup(ChartKey.of(ChartPart.NAMES), "", null, names, claims));
    }
}

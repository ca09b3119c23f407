package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.drawing.ChartKey.ChartPart;
import org.defaulton.drawing.DisplayText.TextAnchor;
import org.defaulton.usage.RunItems;

/** Draws the day shown on a chart over time: its flag, and the labels beside the lines. */
final class DayDrawing {
    private static final double FLAG_PADDING = 5;
    private static final double FLAG_RADIUS = 4;
    /** The line height of small text, in heights of the usual text. */
    private static final double LINE = 1.06;

    private final TimeChart chart;
    private final TimePlot plot;
    private final TextWidths widths;
    private final double em;
    private final double x;
    private final List<DisplayShape> shapes = new ArrayList<>();

    DayDrawing(TimeChart chart, TextWidths widths) {
        this.chart = chart;
        this.widths = widths;
        plot = chart.plot();
        em = chart.em();
        x = plot.x(chart.day());
    }

    List<DisplayShape> shapes() {
        chart.firstTaken().ifPresent(run -> {
            addFirstRun(run);
            addKept(run);
        });
        shapes.add(new DisplayFigure(ChartKey.of(ChartPart.POLE), "time-pole",
                ChartShapes.line(x, 0, x, chart.rows().months())));
        chart.trace(Counterfactual.NOTHING).filter(_ -> chart.keptOut() > 0).ifPresent(this::addKeptOut);
        addFlag();
        return shapes;
    }

    /** Two lines, to the left of the run's step. */
    private void addFirstRun(RunItems run) {
        double right = plot.x(run.day()) - em * 0.9;
        double y = plot.y(run.items()) - em * 2.4;
        List<String> lines = TimeChartTexts.firstRun(chart.course().use());
        double width = lines.stream().mapToDouble(line -> widths.of(line, "caption")).max().orElse(0);
        if (right - width > plot.left() && y - em * 1.2 > plot.top()) {
            for (int i = 0; i < lines.size(); i++) {
                addWords(new ChartKey(ChartPart.FIRST_RUN, i), "caption", lines.get(i), right,
                        y + (i - 0.5) * LINE * em, TextAnchor.END);
            }
        }
    }

    /** On the wider side of the day shown; if there is little room, as one word or not at all. */
    private void addKept(RunItems run) {
        double from = plot.x(run.day());
        boolean past = x - from >= plot.right() - x;
        PixelSpan across = past ? new PixelSpan(from, x) : new PixelSpan(x, plot.right());
        double room = plot.bottom() - plot.y(run.items());
        for (String text : List.of(TimeChartTexts.kept(true), TimeChartTexts.kept(false))) {
            if (room > em * 2.4 && widths.of(text, "time-kept-label") + em * 0.6 <= across.width()) {
                addWords(ChartKey.of(ChartPart.KEPT_WORD), "time-kept-label", text, (across.from() + across.to()) / 2,
                        plot.bottom() - room / 2, TextAnchor.MIDDLE);
                return;
            }
        }
    }

    private void addKeptOut(DrawnLine nothing) {
        double top = plot.y(nothing.items()) + 3.5;
        double bottom = plot.y(chart.you().items()) - 3.5;
        double out = x + em * 0.93 + 0.5;
        double in = out - em * 0.5;
        shapes.add(new DisplayFigure(ChartKey.of(ChartPart.BRACKET), "time-bracket",
                PathOutline.from(in, top).line(out, top).line(out, bottom).line(in, bottom)));
        String text = TimeChartTexts.keptOut(chart.keptOut());
        double right = out + em * 0.3;
        boolean beside = right + widths.of(text, "time-kept-out-label") <= chart.columnX();
        addWords(ChartKey.of(ChartPart.KEPT_OUT_WORD), "time-kept-out-label", text, beside ? right : x - em * 0.4,
                (top + bottom) / 2, beside ? TextAnchor.START : TextAnchor.END);
    }

    private void addWords(ChartKey key, String style, String text, double at, double y, TextAnchor anchor) {
        shapes.add(new DisplayText(key, style, text, at, y, anchor, 0, chart.course().claims()));
    }

    private void addFlag() {
        PixelSpan span = chart.flag();
        double height = Math.ceil(LINE * em) + FLAG_PADDING;
        double top = Math.rint(chart.rows().months() - height / 2);
        shapes.add(new DisplayGroup(ChartKey.of(ChartPart.FLAG), "", null,
                List.of(new DisplayFigure(ChartKey.of(ChartPart.FLAG_GROUND), "time-flag-ground",
                        new BoxOutline(span.from(), top, span.width(), height, FLAG_RADIUS)),
                        ChartShapes.text(ChartKey.of(ChartPart.FLAG_DAY), "time-flag", TimeChartTexts.day(chart.day()),
                                (span.from() + span.to()) / 2, top + (height - 1) / 2, TextAnchor.MIDDLE)),
                List.of()));
    }
}

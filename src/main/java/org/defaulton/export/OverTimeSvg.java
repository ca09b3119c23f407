package org.defaulton.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.drawing.ChartMark;
import org.defaulton.drawing.DrawnLine;
import org.defaulton.drawing.PixelPoint;
import org.defaulton.drawing.PixelSpan;
import org.defaulton.drawing.TimeChart;
import org.defaulton.drawing.TimeChartTexts;
import org.defaulton.drawing.TimePlot;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/** Items over time as a drawing for files: the same course and the same places as on the screen, without the toolkit. */
public final class OverTimeSvg {
    private static final Messages TEXTS = Messages.of(OverTimeSvg.class);
    private static final double WIDTH = 960;
    private static final double HEIGHT = 400;
    private static final double EM = 14;
    private static final double BASELINE = 4.5;
    private static final double SWATCH = 20;
    private static final double PITCH = 6 * Math.sqrt(2);

    private final MarkupWriter svg = MarkupWriter.part();
    private final TimeChart chart;
    private final TimePlot plot;

    private OverTimeSvg(TimeChart chart) {
        this.chart = chart;
        plot = chart.plot();
    }

    /**
     * An SVG element with title and description; styles come from the page.
     *
     * @param day the day shown
     */
    public static String of(UsageOverTime course, LocalDate day) {
        return new OverTimeSvg(TimeChart.of(course, day, WIDTH, HEIGHT, EM)).draw();
    }

    private String draw() {
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                "0 0 %s %s".formatted(number(WIDTH), number(HEIGHT)), "role", "img", "aria-labelledby",
                "time-title time-description")
                .element("title", TimeChartTexts.title(chart.course()), "id", "time-title")
                .element("desc", description(), "id", "time-description");
        grid();
        kept();
        keptOut();
        List.of(Counterfactual.MADE, Counterfactual.NOTHING, Counterfactual.REGULATOR, Counterfactual.YOU,
                Counterfactual.DAY_ONE).forEach(history -> chart.trace(history).ifPresent(this::line));
        events();
        choices();
        runs();
        today();
        chart.names().forEach(this::name);
        return svg.close().toString();
    }

    /** What the lines say on the day, for those who do not see them. */
    private String description() {
        return TEXTS.text("time.description", chart.day(),
                chart.traces()
                        .stream()
                        .map(trace -> TimeChartTexts.nameAndItems(chart.course(), trace.line(), trace.items()))
                        .collect(Collectors.joining(", ")));
    }

    private void grid() {
        for (long items : plot.scale().ticks()) {
            double y = plot.y(items) + 0.5;
            straight(items == 0 ? "t-axis" : "t-grid", plot.left(), y, plot.right(), y);
            text("t-caption t-end", plot.left() - EM * 0.55, y, TimeChartTexts.tick(items));
        }
        chart.months().forEach(month -> text("t-caption t-middle", month.x(), chart.rows().months(), month.text()));
    }

    private void kept() {
        List<PixelPoint> line = chart.you().whole();
        if (!chart.course().inRuns() || line.isEmpty()) {
            return;
        }
        String area = "M" + spots(line) + " L%s %s L%s %s Z".formatted(number(line.getLast().x()),
                number(plot.bottom()), number(line.getFirst().x()), number(plot.bottom()));
        svg.empty("path", "class", "t-kept", "d", area)
                .open("clipPath", "id", "time-kept")
                .empty("path", "d", area)
                .close()
                .open("g", "clip-path", "url(#time-kept)");
        double height = plot.bottom() - plot.top();
        for (double x = plot.left(); x < plot.right() + height; x += PITCH) {
            straight("t-hatch", x, plot.top(), x - height, plot.bottom());
        }
        svg.close();
        chart.firstTaken()
                .ifPresent(run -> text("t-strong t-text-kept t-middle",
                        (plot.x(run.day()) + Math.max(plot.x(chart.day()), plot.x(run.day()))) / 2,
                        (plot.y(run.items()) + plot.bottom()) / 2, TimeChartTexts.kept(true)));
    }

    private void keptOut() {
        List<PixelPoint> nothing = chart.trace(Counterfactual.NOTHING).map(DrawnLine::past).orElse(List.of());
        List<PixelPoint> you = chart.you().past();
        if (chart.keptOut() > 0) {
            svg.empty("path", "class", "t-kept-out", "d", "M" + spots(nothing) + " L" + spots(you.reversed()) + " Z");
            double y = (plot.y(chart.you().items() + chart.keptOut()) + plot.y(chart.you().items())) / 2;
            text("t-strong t-text-nothing", plot.x(chart.day()) + EM * 0.6, y, TimeChartTexts.keptOut(chart.keptOut()));
        }
    }

    private void line(DrawnLine trace) {
        String style = "t-line " + style("t-", trace);
        path(style, trace.past());
        path(style + " t-ahead", trace.ahead());
    }

    private static String style(String start, DrawnLine trace) {
        return start + trace.line().history().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void events() {
        double y = chart.rows().events();
        if (y > 0 && !chart.events().isEmpty()) {
            text("t-strong t-end", chart.events().getFirst().x() - EM * 0.9, y, TimeChartTexts.events());
        }
        for (ChartMark mark : y > 0 ? chart.events() : List.<ChartMark>of()) {
            svg.open("circle", "class", filled("t-event", mark), "cx", number(mark.x()), "cy", number(y), "r", "4")
                    .element("title", String.join("; ", mark.words()))
                    .close();
        }
    }

    private void choices() {
        for (int i = 0; i < chart.choices().size(); i++) {
            ChartMark mark = chart.choices().get(i);
            double y = chart.you().at(mark.x());
            straight("t-stem", mark.x(), chart.rows().words() + EM * 0.7, mark.x(), y);
            svg.open("rect", "class", "t-choice", "x", number(mark.x() - 5), "y", number(y - 5), "width", "10",
                    "height", "10").element("title", String.join("; ", mark.words())).close();
            @Nullable
            PixelSpan place = chart.words().get(i);
            if (place != null) {
                text("t-strong t-did t-middle", (place.from() + place.to()) / 2, chart.rows().words(), mark.name());
            }
        }
    }

    private void runs() {
        double y = chart.rows().runs();
        double half = chart.diamond();
        if (!chart.runs().isEmpty() && chart.runs().getFirst().x() - plot.left() > EM * 7) {
            text("t-caption", plot.left(), y, TimeChartTexts.runs());
        }
        for (ChartMark mark : chart.runs()) {
            svg.open("path", "class", filled("t-run", mark), "d",
                    "M%s %s l%s %s l%s %s l%s %s Z".formatted(number(mark.x()), number(y - half), number(half),
                            number(half), number(-half), number(half), number(-half), number(-half)))
                    .element("title", String.join("; ", mark.words()))
                    .close();
        }
    }

    private static String filled(String style, ChartMark mark) {
        return mark.filled() ? style + " t-filled" : style;
    }

    private void today() {
        double x = plot.x(chart.day());
        straight("t-pole", x, 0, x, chart.rows().months());
        PixelSpan flag = chart.flag();
        svg.empty("rect", "class", "t-flag", "x", number(flag.from()), "y", number(chart.rows().months() - 10), "width",
                number(flag.to() - flag.from()), "height", "20", "rx", "4");
        text("t-flag-text", (flag.from() + flag.to()) / 2, chart.rows().months(), TimeChartTexts.day(chart.day()));
    }

    private void name(TimeChart.LineLabel name) {
        straight("t-line " + style("t-", name.trace()), chart.columnX(), name.y(), chart.columnX() + SWATCH, name.y());
        double x = chart.columnX() + SWATCH + EM * 0.57;
        text("t-name " + style("t-text-", name.trace()), x, name.y(), name.text());
        if (chart.detailed()) {
            text("t-detail", x, name.y() + EM * 1.28, name.detail());
        }
    }

    private void path(String styles, List<PixelPoint> line) {
        if (!line.isEmpty()) {
            svg.empty("path", "class", styles, "d", "M" + spots(line));
        }
    }

    private static String spots(List<PixelPoint> line) {
        return line.stream().map(spot -> number(spot.x()) + " " + number(spot.y())).collect(Collectors.joining(" L"));
    }

    private void straight(String styles, double x0, double y0, double x1, double y1) {
        svg.empty("path", "class", styles, "d",
                "M%s %s L%s %s".formatted(number(x0), number(y0), number(x1), number(y1)));
    }

    private void text(String styles, double x, double middle, String words) {
        svg.element("text", words, "class", styles, "x", number(x), "y", number(middle + BASELINE));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

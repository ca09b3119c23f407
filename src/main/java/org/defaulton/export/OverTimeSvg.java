package org.defaulton.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.defaulton.drawing.Plot;
import org.defaulton.drawing.Span;
import org.defaulton.drawing.Spot;
import org.defaulton.drawing.TimeChart;
import org.defaulton.drawing.TimeMark;
import org.defaulton.drawing.TimeWords;
import org.defaulton.drawing.Trace;
import org.defaulton.text.Messages;
import org.defaulton.whatif.Course;
import org.defaulton.whatif.History;
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

    private final Markup svg = Markup.part();
    private final TimeChart chart;
    private final Plot plot;

    private OverTimeSvg(TimeChart chart) {
        this.chart = chart;
        plot = chart.plot();
    }

    /**
     * An SVG element with title and description; styles come from the page.
     *
     * @param day the day shown
     */
    public static String of(Course course, LocalDate day) {
        return new OverTimeSvg(TimeChart.of(course, day, WIDTH, HEIGHT, EM)).draw();
    }

    private String draw() {
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                "0 0 %s %s".formatted(number(WIDTH), number(HEIGHT)), "role", "img", "aria-labelledby",
                "time-title time-description").element("title", TimeWords.title(chart.course()), "id", "time-title")
                .element("desc", description(), "id", "time-description");
        grid();
        kept();
        keptOut();
        List.of(History.MADE, History.NOTHING, History.REGULATOR, History.YOU, History.DAY_ONE)
                .forEach(history -> chart.trace(history).ifPresent(this::line));
        events();
        choices();
        runs();
        today();
        chart.names().forEach(this::name);
        return svg.close().toString();
    }

    /** What the lines say on the day, for those who do not see them. */
    private String description() {
        return TEXTS.text("time.description", chart.day(), chart.traces().stream()
                .map(trace -> TimeWords.nameAndItems(chart.course(), trace.line(), trace.items()))
                .collect(Collectors.joining(", ")));
    }

    private void grid() {
        for (long items : plot.scale().ticks()) {
            double y = plot.y(items) + 0.5;
            straight(items == 0 ? "t-axis" : "t-grid", plot.left(), y, plot.right(), y);
            text("t-caption t-end", plot.left() - EM * 0.55, y, TimeWords.tick(items));
        }
        chart.months().forEach(
                month -> text("t-caption t-middle", month.x(), chart.rows().months(), month.text()));
    }

    private void kept() {
        List<Spot> line = chart.you().whole();
        if (!chart.course().inRuns() || line.isEmpty()) {
            return;
        }
        String area = "M" + spots(line) + " L%s %s L%s %s Z".formatted(number(line.getLast().x()),
                number(plot.bottom()), number(line.getFirst().x()), number(plot.bottom()));
        svg.empty("path", "class", "t-kept", "d", area).open("clipPath", "id", "time-kept")
                .empty("path", "d", area).close().open("g", "clip-path", "url(#time-kept)");
        double height = plot.bottom() - plot.top();
        for (double x = plot.left(); x < plot.right() + height; x += PITCH) {
            straight("t-hatch", x, plot.top(), x - height, plot.bottom());
        }
        svg.close();
        chart.firstTaken().ifPresent(run -> text("t-strong t-text-kept t-middle",
                (plot.x(run.day()) + Math.max(plot.x(chart.day()), plot.x(run.day()))) / 2,
                (plot.y(run.items()) + plot.bottom()) / 2, TimeWords.kept(true)));
    }

    private void keptOut() {
        List<Spot> nothing = chart.trace(History.NOTHING).map(Trace::past).orElse(List.of());
        List<Spot> you = chart.you().past();
        if (chart.keptOut() > 0) {
            svg.empty("path", "class", "t-kept-out", "d", "M" + spots(nothing) + " L" + spots(you.reversed()) + " Z");
            double y = (plot.y(chart.you().items() + chart.keptOut()) + plot.y(chart.you().items())) / 2;
            text("t-strong t-text-nothing", plot.x(chart.day()) + EM * 0.6, y, TimeWords.keptOut(chart.keptOut()));
        }
    }

    private void line(Trace trace) {
        String style = "t-line " + style("t-", trace);
        path(style, trace.past());
        path(style + " t-ahead", trace.ahead());
    }

    private static String style(String start, Trace trace) {
        return start + trace.line().history().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void events() {
        double y = chart.rows().events();
        if (y > 0 && !chart.events().isEmpty()) {
            text("t-strong t-end", chart.events().getFirst().x() - EM * 0.9, y, TimeWords.events());
        }
        for (TimeMark mark : y > 0 ? chart.events() : List.<TimeMark>of()) {
            svg.open("circle", "class", filled("t-event", mark), "cx", number(mark.x()), "cy", number(y), "r", "4")
                    .element("title", String.join("; ", mark.words())).close();
        }
    }

    private void choices() {
        for (int i = 0; i < chart.choices().size(); i++) {
            TimeMark mark = chart.choices().get(i);
            double y = chart.you().at(mark.x());
            straight("t-stem", mark.x(), chart.rows().words() + EM * 0.7, mark.x(), y);
            svg.open("rect", "class", "t-choice", "x", number(mark.x() - 5), "y", number(y - 5), "width", "10",
                    "height", "10").element("title", String.join("; ", mark.words())).close();
            @Nullable
            Span place = chart.words().get(i);
            if (place != null) {
                text("t-strong t-did t-middle", (place.from() + place.to()) / 2, chart.rows().words(), mark.name());
            }
        }
    }

    private void runs() {
        double y = chart.rows().runs();
        double half = chart.diamond();
        if (!chart.runs().isEmpty() && chart.runs().getFirst().x() - plot.left() > EM * 7) {
            text("t-caption", plot.left(), y, TimeWords.runs());
        }
        for (TimeMark mark : chart.runs()) {
            svg.open("path", "class", filled("t-run", mark), "d", "M%s %s l%s %s l%s %s l%s %s Z".formatted(
                    number(mark.x()), number(y - half), number(half), number(half), number(-half), number(half),
                    number(-half), number(-half))).element("title", String.join("; ", mark.words())).close();
        }
    }

    private static String filled(String style, TimeMark mark) {
        return mark.filled() ? style + " t-filled" : style;
    }

    private void today() {
        double x = plot.x(chart.day());
        straight("t-pole", x, 0, x, chart.rows().months());
        Span flag = chart.flag();
        svg.empty("rect", "class", "t-flag", "x", number(flag.from()), "y", number(chart.rows().months() - 10), "width",
                number(flag.to() - flag.from()), "height", "20", "rx", "4");
        text("t-flag-text", (flag.from() + flag.to()) / 2, chart.rows().months(), TimeWords.day(chart.day()));
    }

    private void name(TimeChart.Name name) {
        straight("t-line " + style("t-", name.trace()), chart.columnX(), name.y(), chart.columnX() + SWATCH, name.y());
        double x = chart.columnX() + SWATCH + EM * 0.57;
        text("t-name " + style("t-text-", name.trace()), x, name.y(), name.text());
        if (chart.detailed()) {
            text("t-detail", x, name.y() + EM * 1.28, name.detail());
        }
    }

    private void path(String styles, List<Spot> line) {
        if (!line.isEmpty()) {
            svg.empty("path", "class", styles, "d", "M" + spots(line));
        }
    }

    private static String spots(List<Spot> line) {
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

package org.defaulton.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.drawing.ChartKey.ChartPart;
import org.defaulton.drawing.DisplayText.TextAnchor;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.population.PopulationReport;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/**
 * A chart of how many of 1,000 members are included, month by month, under each default.
 *
 * @param report the data, for at least one month
 * @param axis the months
 * @param counts the members
 * @param width of the whole chart, in pixels
 * @param em the text height, in pixels
 */
public record MonthChart(PopulationReport report, MonthAxis axis, CountAxis counts, double width, double em) {
    private static final Messages TEXTS = Messages.of(MonthChart.class);
    private static final CountScale THOUSAND = new CountScale(500, 1000);
    /** The lines, back to front. */
    private static final List<DefaultRule> ORDER = List.of(DefaultRule.PROMPT, DefaultRule.ASK, DefaultRule.OFF,
            DefaultRule.ON);
    private static final int MOST_MONTHS = 5;
    private static final int QUARTER = 3;
    /** In text heights. */
    private static final double LEFT = 2.9;
    private static final double ABOVE = 0.6;
    private static final double BELOW = 1.7;
    private static final double NAME_APART = 1.25;
    private static final double NAME_GAP = 0.86;
    private static final double HALF_LINE = 0.536;

    /**
     * Lays out the axes.
     *
     * @param width of the whole chart, in pixels
     * @param height of the whole chart, in pixels
     * @param em the text height, in pixels
     */
    public static MonthChart of(PopulationReport report, double width, double height, double em, TextWidths widths) {
        double names = ORDER.stream().mapToDouble(rule -> widths.of(name(rule), nameStyle(rule))).max().orElse(0);
        double top = Math.rint(ABOVE * em);
        return new MonthChart(report,
                new MonthAxis(report.months().getFirst().month(), report.months().size(),
                        Math.rint(LEFT * em) + ChartShapes.SHARP, Math.floor(width - LEFT * em - names - em)),
                new CountAxis(THOUSAND, top, top + Math.floor(height - (ABOVE + BELOW) * em)), width, em);
    }

    /** The name of a default, such as "On by default". */
    public static String name(DefaultRule rule) {
        return TEXTS.text("default." + rule.name().toLowerCase(Locale.ROOT));
    }

    private static String nameStyle(DefaultRule rule) {
        return "status " + style(rule);
    }

    private static String style(DefaultRule rule) {
        return "of-" + rule.name().toLowerCase(Locale.ROOT);
    }

    /**
     * All shapes.
     *
     * @return back to front
     */
    public List<DisplayShape> shapes() {
        PixelSpan across = new PixelSpan(axis.left(), axis.right());
        return Stream
                .of(ChartShapes.counts(counts, across, em * 0.5, TEXTS::number, List.of()),
                        ORDER.stream().map(this::band).toList(), heard(), ORDER.stream().map(this::line).toList(),
                        names(), ChartShapes.months(months(), bottom() + em * (0.4 + HALF_LINE)))
                .flatMap(List::stream)
                .toList();
    }

    private double bottom() {
        return counts.bottom() + ChartShapes.SHARP;
    }

    private double y(double share) {
        return counts.at(share * THOUSAND.top()) + ChartShapes.SHARP;
    }

    private DisplayShape line(DefaultRule rule) {
        List<PathStep> steps = pieces().stream()
                .flatMap(piece -> PathOutline.through(medians(rule, piece)).steps().stream())
                .toList();
        return new DisplayFigure(new ChartKey(ChartPart.LINE, ORDER.indexOf(rule)), "course-line " + style(rule),
                new PathOutline(steps));
    }

    private List<PixelPoint> medians(DefaultRule rule, List<Integer> piece) {
        return piece.stream().map(i -> new PixelPoint(axis.x(i), y(month(i).share(rule).median()))).toList();
    }

    /** The 95% interval. */
    private DisplayShape band(DefaultRule rule) {
        List<PathStep> steps = pieces().stream()
                .map(piece -> PathOutline.between(
                        piece.stream().map(i -> new PixelPoint(axis.x(i), y(month(i).share(rule).high()))).toList(),
                        piece.stream().map(i -> new PixelPoint(axis.x(i), y(month(i).share(rule).low()))).toList()))
                .flatMap(area -> area.steps().stream())
                .toList();
        return new DisplayFigure(new ChartKey(ChartPart.BAND, ORDER.indexOf(rule)), "course-band " + style(rule),
                new PathOutline(steps));
    }

    private PopulationMonth month(int index) {
        return report.months().get(index);
    }

    /** Breaks the lines at months in which no one is in scope. */
    private List<List<Integer>> pieces() {
        List<List<Integer>> pieces = new ArrayList<>();
        boolean breaks = true;
        for (int i = 0; i < report.months().size(); i++) {
            boolean there = month(i).inScope() > 0;
            if (there && breaks) {
                pieces.add(new ArrayList<>());
            }
            if (there) {
                pieces.getLast().add(i);
            }
            breaks = !there;
        }
        return pieces;
    }

    private List<DisplayShape> names() {
        PopulationMonth last = report.months().getLast();
        List<DefaultRule> falling = ORDER.stream()
                .sorted(Comparator.comparingDouble(rule -> last.share(rule).median()))
                .toList()
                .reversed();
        List<Double> places = NameColumnLayout.place(
                falling.stream().map(rule -> y(last.share(rule).median())).toList(), NAME_APART * em, 0,
                bottom() + em - NAME_APART * em);
        return IntStream.range(0, falling.size()).<DisplayShape>mapToObj(i -> {
            DefaultRule rule = falling.get(i);
            return ChartShapes.text(new ChartKey(ChartPart.NAME, ORDER.indexOf(rule)), nameStyle(rule), name(rule),
                    axis.right() + NAME_GAP * em, places.get(i), TextAnchor.START);
        }).toList();
    }

    private List<MonthLabel> months() {
        List<Integer> quarters = IntStream.range(0, axis.count())
                .filter(i -> month(i).month().getMonthValue() % QUARTER == 0)
                .boxed()
                .toList();
        int step = Math.max(1, Math.ceilDiv(quarters.size(), MOST_MONTHS));
        List<Integer> some = IntStream.range(0, quarters.size())
                .filter(i -> i % step == 0)
                .mapToObj(quarters::get)
                .toList();
        return MonthLabel.even(some.stream().map(i -> axis.x((double) i)).toList(),
                i -> TEXTS.month(month(some.get(i)).month()), List.of(), new PixelSpan(0, width), em);
    }

    /** Marks the day on which people hear of the setting, if it exists by then. */
    private List<DisplayShape> heard() {
        LocalDate day = report.assumptions().heard();
        if (report.months()
                .stream()
                .noneMatch(month -> month.inScope() > 0 && month.month().equals(YearMonth.from(day)))) {
            return List.of();
        }
        double x = Math.floor(axis.x(day)) + ChartShapes.SHARP;
        String text = TEXTS.text("heard", day, Language.current().small(report.assumptions().notices().name()));
        return List.of(
                new DisplayFigure(ChartKey.of(ChartPart.HEARD), "heard-line",
                        ChartShapes.line(x, counts.top() + ChartShapes.SHARP, x, bottom())),
                ChartShapes.text(ChartKey.of(ChartPart.HEARD_WORD), "caption heard", text, x + em * 0.4,
                        y(0.62) + em * HALF_LINE, TextAnchor.START));
    }
}

package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulton.drawing.ChartKey.ChartPart;
import org.defaulton.drawing.DisplayText.TextAnchor;
import org.jspecify.annotations.Nullable;

/** Draws the marks of a chart over time: events above, choices on the member's line, runs below. */
final class TimeMarkDrawing {
    private static final double RING = 4;
    private static final double SQUARE = 10;
    private static final double BORDER = 1;
    private static final double HOLE = 2.5;

    private final TimeChart chart;
    private final TextWidths widths;
    private final double em;

    TimeMarkDrawing(TimeChart chart, TextWidths widths) {
        this.chart = chart;
        this.widths = widths;
        em = chart.em();
    }

    List<DisplayShape> shapes() {
        return Stream.of(stems(), runs(), choices(), events()).flatMap(List::stream).toList();
    }

    private List<DisplayShape> stems() {
        double y = chart.rows().events();
        PathOutline below = new PathOutline(chart.shownEvents()
                .stream()
                .map(mark -> mark.x() + ChartShapes.SHARP)
                .flatMap(x -> ChartShapes.line(x, y + RING, x, y + 2.7 * RING).steps().stream())
                .toList());
        PathOutline above = new PathOutline(IntStream.range(0, chart.choices().size())
                .boxed()
                .flatMap(i -> choiceStem(i).steps().stream())
                .toList());
        return List.of(new DisplayFigure(ChartKey.of(ChartPart.STEM), "time-stem", below),
                new DisplayFigure(ChartKey.of(ChartPart.CHOICE_STEM), "time-choice-stem", above));
    }

    /** From below the label, or from beside it, down to the line. */
    private PathOutline choiceStem(int index) {
        double x = chart.choices().get(index).x();
        PixelSpan place = word(index);
        double top = chart.plot().top();
        if (place != null) {
            boolean above = place.from() < x && x < place.to();
            top = chart.rows().words() + (above ? em * 0.7 : -em * 0.6);
        }
        return ChartShapes.line(x, top, x, chart.you().at(x));
    }

    /** The span of a choice's label; null if there is no room for it. */
    private @Nullable PixelSpan word(int index) {
        return chart.rows().words() > 0 ? chart.words().get(index) : null;
    }

    private List<DisplayShape> choices() {
        List<DisplayShape> choices = new ArrayList<>();
        for (int i = 0; i < chart.choices().size(); i++) {
            choices.addAll(choice(i, chart.choices().get(i)));
        }
        for (int i = 0; i < chart.choices().size(); i++) {
            PixelSpan place = word(i);
            if (place != null) {
                choices.add(new DisplayText(new ChartKey(ChartPart.CHOICE_WORD, i), "time-choice-word",
                        chart.choices().get(i).name(), (place.from() + place.to()) / 2, chart.rows().words(),
                        TextAnchor.MIDDLE, 0, chart.course().claims()));
            }
        }
        return choices;
    }

    /** A square, which is empty until its day has come. */
    private List<DisplayShape> choice(int index, ChartMark mark) {
        double y = chart.you().at(mark.x());
        List<DisplayShape> squares = new ArrayList<>();
        squares.add(new DisplayFigure(new ChartKey(ChartPart.CHOICE, index), "time-choice", square(mark.x(), y, 0),
                words(mark), List.of()));
        squares.add(new DisplayFigure(new ChartKey(ChartPart.CHOICE_MARK, index), "time-choice-mark",
                square(mark.x(), y, BORDER)));
        if (!mark.filled()) {
            squares.add(new DisplayFigure(new ChartKey(ChartPart.CHOICE_HOLE, index), "time-choice-hole",
                    square(mark.x(), y, HOLE)));
        }
        return squares;
    }

    private static BoxOutline square(double x, double y, double inset) {
        double side = SQUARE - 2 * inset;
        return new BoxOutline(x - side / 2, y - side / 2, side, side);
    }

    private static String words(ChartMark mark) {
        return String.join("\n", mark.words());
    }

    private List<DisplayShape> runs() {
        List<DisplayShape> shapes = new ArrayList<>();
        addRunsHeading(shapes);
        List<DisplayShape> runs = IntStream.range(0, chart.runs().size())
                .boxed()
                .flatMap(i -> Stream.of(run(i), reach(ChartPart.RUN_REACH, chart.runs(), i, chart.rows().runs())))
                .toList();
        shapes.add(new DisplayGroup(ChartKey.of(ChartPart.RUNS), "", null, runs, chart.course().claims()));
        return shapes;
    }

    private DisplayShape run(int index) {
        ChartMark mark = chart.runs().get(index);
        double y = chart.rows().runs();
        double half = chart.diamond();
        PathOutline diamond = PathOutline.from(mark.x(), y - half)
                .line(mark.x() + half, y)
                .line(mark.x(), y + half)
                .line(mark.x() - half, y)
                .close();
        return figure(ChartPart.RUN, index, "time-run", mark, diamond);
    }

    private void addRunsHeading(List<DisplayShape> shapes) {
        String text = TimeChartTexts.runs();
        double left = chart.plot().left();
        double first = chart.runs().isEmpty() ? Double.MAX_VALUE : chart.runs().getFirst().x() - chart.diamond();
        if (chart.course().inRuns() && left + widths.of(text, "caption") + em < first) {
            shapes.add(ChartShapes.text(ChartKey.of(ChartPart.RUNS_HEADING), "caption", text, left, chart.rows().runs(),
                    TextAnchor.START));
        }
    }

    private List<DisplayShape> events() {
        List<ChartMark> marks = chart.shownEvents();
        double y = chart.rows().events();
        List<DisplayShape> events = new ArrayList<>();
        addEventsHeading(marks, y, events);
        for (int i = 0; i < marks.size(); i++) {
            ChartMark mark = marks.get(i);
            events.add(
                    new DisplayGroup(new ChartKey(ChartPart.EVENT, i), "time-target", null,
                            List.of(figure(ChartPart.EVENT_MARK, i, "time-event", mark,
                                    new CircleOutline(mark.x(), y, RING)), reach(ChartPart.EVENT_REACH, marks, i, y)),
                            List.of()));
        }
        return events;
    }

    private void addEventsHeading(List<ChartMark> marks, double y, List<DisplayShape> events) {
        if (marks.isEmpty()) {
            return;
        }
        String text = TimeChartTexts.events();
        double right = Math.max(marks.getFirst().x() - em * 0.9, 0);
        if (right >= widths.of(text, "caption-strong")) {
            events.add(
                    ChartShapes.text(ChartKey.of(ChartPart.EVENTS), "caption-strong", text, right, y, TextAnchor.END));
        }
    }

    private static DisplayFigure figure(ChartPart part, int index, String style, ChartMark mark, ShapeOutline outline) {
        return new DisplayFigure(new ChartKey(part, index), mark.filled() ? style + " filled" : style, outline);
    }

    /** The area in which a pointer hits the mark. */
    private static DisplayFigure reach(ChartPart part, List<ChartMark> marks, int index, double y) {
        PixelSpan across = ChartMark.reach(marks, index);
        return new DisplayFigure(new ChartKey(part, index), "time-reach",
                new BoxOutline(across.from(), y - LabelLayout.MARK / 2, across.width(), LabelLayout.MARK),
                words(marks.get(index)), List.of());
    }
}

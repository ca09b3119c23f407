package org.defaulton.ui.overtime;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import org.defaulton.drawing.ChartMark;
import org.defaulton.drawing.PixelSpan;
import org.defaulton.drawing.TimeChart;
import org.defaulton.drawing.TimeChartTexts;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Events above, choices on the member's line, runs below. A click on an event goes to its day, one on anything else that
 * says something opens what that rests on.
 */
final class MarkLayer extends ChartLayer {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final double RING = 4;
    private static final double SQUARE = 10;

    private final Consumer<LocalDate> go;
    private final Path stems = ChartShapes.styled(new Path(), "time-stem");
    private final Path choiceStems = ChartShapes.styled(new Path(), "time-choice-stem");
    private final NodePool<HitArea<Circle>> events = new NodePool<>(() -> new HitArea<>(new Circle(RING)));
    private final NodePool<Region> choices = new NodePool<>(Region::new);
    private final NodePool<Label> words;
    private final NodePool<HitArea<Polygon>> runs;
    private final Label runsHeading = NodeFactory.label(TimeChartTexts.runs(), "caption");
    private final Label eventsHeading = NodeFactory.label(TimeChartTexts.events(), "caption-strong");
    private final Label explained = NodeFactory.label("", "caption", "time-event-name");
    private List<String> claims = List.of();

    /**
     * A layer that shows nothing yet.
     *
     * @param go takes the day of an event
     * @param counts opens what the counts rest on
     * @param evidence opens the claims behind an event
     */
    MarkLayer(Consumer<LocalDate> go, Runnable counts, Consumer<List<String>> evidence) {
        this.go = go;
        words = new NodePool<>(() -> EvidenceClicks.words(NodeFactory.label("", "time-choice-word"), counts));
        runs = new NodePool<>(() -> EvidenceClicks.on(new HitArea<>(new Polygon()), counts));
        EvidenceClicks.words(explained, () -> evidence.accept(claims));
        setPickOnBounds(false);
        for (Label label : List.of(runsHeading, eventsHeading, explained)) {
            label.setManaged(false);
            label.setMouseTransparent(true);
        }
        getChildren().addAll(stems, choiceStems, runsHeading, eventsHeading, explained, runs, choices, words, events);
    }

    @Override
    void draw(TimeChart chart) {
        drawEvents(chart);
        drawChoices(chart);
        drawRuns(chart);
    }

    private void drawEvents(TimeChart chart) {
        boolean room = chart.rows().events() > 0;
        double y = chart.rows().events();
        List<HitArea<Circle>> nodes = events.take(room ? chart.events().size() : 0);
        stems.getElements().clear();
        for (int i = 0; i < nodes.size(); i++) {
            ChartMark mark = chart.events().get(i);
            HitArea<Circle> node = nodes.get(i);
            node.mark().setCenterX(mark.x());
            node.mark().setCenterY(y);
            node.reach(ChartMark.reach(chart.events(), i), y);
            dress(node.mark(), "time-event", node, mark);
            node.setCursor(Cursor.HAND);
            node.setOnMouseClicked(_ -> go.accept(mark.days().getFirst()));
            node.setOnMouseEntered(_ -> explain(mark, chart, false));
            node.setOnMouseExited(_ -> explained.setVisible(false));
            stems.getElements()
                    .addAll(new MoveTo(mark.x() + 0.5, y + RING), new LineTo(mark.x() + 0.5, y + 2.7 * RING));
        }
        double first = nodes.isEmpty() ? 0 : chart.events().getFirst().x();
        heading(eventsHeading, room && !nodes.isEmpty(), Math.max(first - chart.em() * 0.9, 0), y, true);
    }

    private static void heading(Label label, boolean wanted, double x, double y, boolean right) {
        boolean room = wanted && (!right || x >= ChartShapes.width(label));
        label.setVisible(room);
        if (room && right) {
            ChartShapes.right(label, x, y);
        } else if (room) {
            ChartShapes.left(label, x, y);
        }
    }

    /** The target is what the pointer is on. */
    private static void dress(Node node, String style, Node target, ChartMark mark) {
        node.getStyleClass().setAll(style);
        node.pseudoClassStateChanged(FILLED, mark.filled());
        String text = String.join("\n", mark.words());
        node.setAccessibleText(text);
        if (!(target.getUserData() instanceof Tooltip)) {
            Tooltip tooltip = new Tooltip();
            Tooltip.install(target, tooltip);
            target.setUserData(tooltip);
        }
        ((Tooltip) target.getUserData()).setText(text);
    }

    private void drawChoices(TimeChart chart) {
        List<Region> squares = choices.take(chart.choices().size());
        List<Label> labels = words.take(squares.size());
        choiceStems.getElements().clear();
        for (int i = 0; i < squares.size(); i++) {
            ChartMark mark = chart.choices().get(i);
            double y = chart.you().at(mark.x());
            squares.get(i).resizeRelocate(mark.x() - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE);
            dress(squares.get(i), "time-choice", squares.get(i), mark);
            PixelSpan place = chart.words().get(i);
            boolean worded = place != null && chart.rows().words() > 0;
            labels.get(i).setVisible(worded);
            if (worded && place != null) {
                labels.get(i).setText(mark.name());
                ChartShapes.middle(labels.get(i), (place.from() + place.to()) / 2, chart.rows().words());
            }
            boolean above = place == null || (place.from() < mark.x() && mark.x() < place.to());
            double top = chart.rows().words() + (above ? chart.em() * 0.7 : -chart.em() * 0.6);
            choiceStems.getElements()
                    .addAll(new MoveTo(mark.x(), worded ? top : chart.plot().top()), new LineTo(mark.x(), y));
        }
    }

    private void drawRuns(TimeChart chart) {
        double y = chart.rows().runs();
        double half = chart.diamond();
        List<HitArea<Polygon>> nodes = runs.take(chart.runs().size());
        for (int i = 0; i < nodes.size(); i++) {
            ChartMark mark = chart.runs().get(i);
            Polygon diamond = nodes.get(i).mark();
            diamond.getPoints().setAll(mark.x(), y - half, mark.x() + half, y, mark.x(), y + half, mark.x() - half, y);
            nodes.get(i).reach(ChartMark.reach(chart.runs(), i), y);
            dress(diamond, "time-run", nodes.get(i), mark);
        }
        double first = nodes.isEmpty() ? Double.MAX_VALUE : chart.runs().getFirst().x() - half;
        double left = chart.plot().left();
        heading(runsHeading, chart.course().inRuns() && left + ChartShapes.width(runsHeading) + chart.em() < first,
                left, y, false);
    }

    /** Names the events of the day; without a day none. */
    void explain(@Nullable LocalDate day, TimeChart chart) {
        explained.setVisible(false);
        if (day != null) {
            chart.events()
                    .stream()
                    .filter(mark -> mark.days().contains(day))
                    .findFirst()
                    .ifPresent(mark -> explain(mark, chart, true));
        }
    }

    /** A name that goes when the pointer goes is not to lie in its way to the marks below. */
    private void explain(ChartMark mark, TimeChart chart, boolean lasts) {
        if (chart.rows().events() == 0) {
            return;
        }
        claims = chart.course()
                .scenario()
                .timeline()
                .stream()
                .filter(event -> mark.days().contains(event.date()))
                .flatMap(event -> event.claims().stream())
                .distinct()
                .toList();
        explained.setText(mark.name());
        explained.setMouseTransparent(!lasts);
        explained.setVisible(true);
        double right = mark.x() + chart.em() * 0.7;
        if (right + ChartShapes.width(explained) <= chart.columnX() - chart.em()) {
            ChartShapes.left(explained, right, chart.rows().events());
        } else {
            ChartShapes.right(explained, mark.x() - chart.em() * 0.7, chart.rows().events());
        }
        explained.toFront();
    }
}

package org.defaulton.ui.overtime;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.drawing.DayAxis;
import org.defaulton.drawing.DisplayShape;
import org.defaulton.drawing.TimeChart;
import org.defaulton.drawing.TimeChartDrawing;
import org.defaulton.drawing.TimeChartRows;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.DisplayLayer;
import org.defaulton.ui.controls.LabelRuler;
import org.defaulton.ui.controls.TextProbe;
import org.defaulton.ui.timeline.DaySlider;
import org.defaulton.ui.timeline.DragToDay;
import org.jspecify.annotations.Nullable;

/** The chart; for the keyboard, a slider of days that announces the counts of its day. */
final class OverTimeChart extends DaySlider implements DragToDay.DragSurface {
    private static final Messages TEXTS = Messages.of(OverTimeChart.class);
    /** In text heights, if the height is not given. */
    private static final double HEIGHT = 24;
    private static final Period MONTH = Period.ofMonths(1);
    private static final Period QUARTER = Period.ofMonths(3);

    private final Consumer<LocalDate> go;
    private final Consumer<List<String>> evidence;
    private final TextProbe probe = new TextProbe(this::requestLayout);
    private final Region grip = new Region();
    private final DragToDay drag;
    private final LabelRuler ruler = new LabelRuler();
    private final DisplayLayer layer = new DisplayLayer();
    private final ChartReactions reactions = new ChartReactions(layer, this::openEvidence);
    private final EventNameLayer eventName;
    private @Nullable UsageOverTime course;
    private @Nullable TimeChart drawn;

    /**
     * Creates an empty chart.
     *
     * @param preview gets each day passed during a drag
     * @param go gets the chosen day
     * @param evidence opens claims
     */
    OverTimeChart(Consumer<LocalDate> preview, Consumer<LocalDate> go, Consumer<List<String>> evidence) {
        super(MONTH, TEXTS.text("chart.help"), go);
        this.go = go;
        this.evidence = evidence;
        setId("time-chart");
        getStyleClass().add("time-chart");
        drag = new DragToDay(this, preview, go);
        grip.getStyleClass().add("time-grip");
        drag.addHandle(grip, false);
        eventName = new EventNameLayer(ruler, evidence);
        getChildren().addAll(probe, ruler, grip, layer, eventName);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            // Otherwise the scroll pane around it would take the focus.
            event.consume();
        });
        focusedProperty().subscribe(this::requestLayout);
    }

    void show(UsageOverTime now, LocalDate shown) {
        course = now;
        show(shown, TimeChartSpeech.of(now, shown));
        requestLayout();
    }

    /** Opens the claims behind the counts. */
    void openEvidence() {
        if (course != null) {
            evidence.accept(course.claims());
        }
    }

    /** The height of the usual text, in pixels. */
    double em() {
        return probe.em();
    }

    @Override
    public DayAxis axis() {
        return drawn == null ? new DayAxis(day(), day().plusDays(1), 0, 0) : drawn.plot().axis();
    }

    @Override
    public double x(MouseEvent event) {
        return sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && drag.isOn()) {
            event.consume();
            drag.cancel();
            return;
        }
        LocalDate target = event.isShortcutDown() || event.isAltDown() ? null : target(event.getCode());
        if (target != null) {
            event.consume();
            move(target);
        }
    }

    private @Nullable LocalDate target(KeyCode key) {
        return switch (key) {
            case DOWN -> events().filter(event -> event.isBefore(day())).max(LocalDate::compareTo).orElse(day());
            case UP -> events().filter(event -> event.isAfter(day())).min(LocalDate::compareTo).orElse(day());
            default -> target(key, MONTH, QUARTER);
        };
    }

    private Stream<LocalDate> events() {
        return drawn == null ? Stream.of() : drawn.events().stream().flatMap(mark -> mark.days().stream());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.ceil(TimeChartRows.LEAST * em());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(HEIGHT * em());
    }

    @Override
    protected void layoutChildren() {
        if (course == null || getWidth() <= 0) {
            return;
        }
        TimeChart now = TimeChart.of(course, day(), getWidth(), getHeight(), em());
        drawn = now;
        List<DisplayShape> shapes = TimeChartDrawing.shapes(now, ruler);
        layer.show(shapes);
        reactions.add(shapes);
        scrubWithFlag();
        for (int i = 0; i < now.shownEvents().size(); i++) {
            leadToEvent(i);
        }
        eventName.show(isFocused() ? day() : null, now);
        grip.resizeRelocate(now.plot().left(), 0, now.plot().right() - now.plot().left(), getHeight());
    }

    private void scrubWithFlag() {
        Node flag = layer.node(TimeChartDrawing.FLAG);
        flag.setMouseTransparent(false);
        if (reactions.isNew(flag)) {
            drag.addHandle(flag, true);
        }
    }

    /** A click on an event moves to its day. */
    private void leadToEvent(int index) {
        Node event = layer.node(TimeChartDrawing.event(index));
        if (reactions.isNew(event)) {
            event.setCursor(Cursor.HAND);
            event.setOnMouseClicked(_ -> go.accept(chart().events().get(index).days().getFirst()));
            event.setOnMouseEntered(_ -> eventName.show(chart().events().get(index), chart(), false));
            event.setOnMouseExited(_ -> eventName.hide());
        }
    }

    private TimeChart chart() {
        return Objects.requireNonNull(drawn);
    }
}

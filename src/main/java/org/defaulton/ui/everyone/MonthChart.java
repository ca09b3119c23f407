package org.defaulton.ui.everyone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Line;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.population.PopulationReport;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.FluidRegion;
import org.defaulton.ui.controls.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Members of a thousand in training, month by month; the arrow keys and the mouse read a month. */
final class MonthChart extends FluidRegion {
    private static final Messages TEXTS = Messages.of(MonthChart.class);
    /** In heights of the text. */
    private static final double HEIGHT = 10.3;
    private static final double LEFT = 2.9;
    private static final double RIGHT = 7.2;
    private static final double BELOW = 1.7;
    private static final double ABOVE = 0.6;
    private static final double NAME = 1.25;

    private final Label readout;
    private final List<ShareLine> lines = Stream
            .of(DefaultRule.PROMPT, DefaultRule.ASK, DefaultRule.OFF, DefaultRule.ON)
            .map(ShareLine::new)
            .toList();
    private final List<Line> grid = List.of(line("grid"), line("grid"), line("axis"));
    private final List<Label> shares = List.of(NodeFactory.label("1,000", "caption"),
            NodeFactory.label("500", "caption"), NodeFactory.label("0", "caption"));
    private final MonthTicks ticks = new MonthTicks();
    private final Line heardLine = line("heard-line");
    private final Label heard = NodeFactory.label("", "caption", "heard");
    private final Line cursor = line("cursor");
    private @Nullable PopulationReport course;
    private int month = -1;
    private MonthPlot plot = new MonthPlot(0, 0, 1, 1, 1);

    /**
     * A chart that shows nothing yet.
     *
     * @param readout says what is read
     */
    MonthChart(Label readout) {
        this.readout = readout;
        getStyleClass().add("course");
        setId("course");
        getChildren().addAll(grid);
        lines.forEach(one -> getChildren().add(one.band()));
        getChildren().add(heardLine);
        lines.forEach(one -> getChildren().add(one.line()));
        lines.forEach(one -> getChildren().add(one.name()));
        getChildren().addAll(shares);
        getChildren().addAll(ticks.labels());
        getChildren().addAll(heard, cursor);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMouseMoved(event -> read(plot.month(event.getX())));
        setOnMouseExited(_ -> read(isFocused() ? month : -1));
        setOnKeyPressed(this::pressed);
        focusedProperty().addListener((_, _, focused) -> read(focused ? Math.max(0, last()) : -1));
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().setAll(style);
        line.setManaged(false);
        return line;
    }

    void show(PopulationReport now) {
        course = now;
        heard.setText(
                TEXTS.text("heard", now.beliefs().heard(), now.beliefs().notices().name().toLowerCase(Locale.ROOT)));
        read(month > last() ? -1 : month);
        requestLayout();
    }

    private List<PopulationMonth> months() {
        return course == null ? List.of() : course.months();
    }

    private int last() {
        return months().size() - 1;
    }

    private void pressed(KeyEvent event) {
        int to = switch (event.getCode()) {
            case LEFT -> month - 1;
            case RIGHT -> month + 1;
            case HOME -> 0;
            case END -> last();
            default -> Integer.MIN_VALUE;
        };
        if (to != Integer.MIN_VALUE) {
            event.consume();
            read(Math.clamp(to, 0, last()));
        }
    }

    /** Reads a month; none, the last one without a mark. */
    private void read(int now) {
        month = now;
        if (last() < 0) {
            return;
        }
        cursor.setVisible(month >= 0);
        cursor.setStartX(plot.x(month));
        cursor.setEndX(plot.x(month));
        readout.setText(MonthTexts.read(months().get(month < 0 ? last() : month)));
        setAccessibleText(TEXTS.text("course.spoken", readout.getText()));
    }

    /** The size of the usual text here, by that of the captions, which all its words are. */
    private double text() {
        return heard.getFont().getSize() * 14 / 12;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * text();
    }

    @Override
    protected void layoutChildren() {
        if (last() < 0) {
            return;
        }
        double em = text();
        double names = lines.stream().mapToDouble(one -> one.name().prefWidth(-1)).max().orElse(RIGHT * em) + em;
        plot = new MonthPlot(Math.round(LEFT * em) + 0.5, Math.round(ABOVE * em) + 0.5,
                Math.floor(getWidth() - LEFT * em - names), Math.floor(getHeight() - (ABOVE + BELOW) * em),
                months().size());
        for (int i = 0; i < grid.size(); i++) {
            double y = Math.floor(plot.y(1 - i / 2.0)) + 0.5;
            from(grid.get(i), plot.left(), y, plot.right(), y);
            put(shares.get(i), plot.left() - em * 0.5 - shares.get(i).prefWidth(-1),
                    y - shares.get(i).prefHeight(-1) / 2);
        }
        lines.forEach(one -> one.draw(months(), plot));
        placeNames(em);
        ticks.place(months(), plot, getWidth(), em);
        placeHeard(em);
        from(cursor, plot.x(Math.max(0, month)), plot.top(), plot.x(Math.max(0, month)), plot.bottom());
    }

    /** From the bottom up, each at its line or above the one below it. */
    private void placeNames(double em) {
        double below = plot.bottom() + em;
        List<ShareLine> rising = lines.stream()
                .sorted((a, b) -> Double.compare(a.last(months()).median(), b.last(months()).median()))
                .toList();
        for (ShareLine one : rising) {
            double middle = Math.min(plot.y(one.last(months()).median()), below - NAME * em);
            put(one.name(), plot.right() + em * 0.86, middle - one.name().prefHeight(-1) / 2);
            below = middle;
        }
    }

    /** Where people hear of it. */
    private void placeHeard(double em) {
        if (course == null) {
            return;
        }
        LocalDate day = course.beliefs().heard();
        double at = ChronoUnit.DAYS.between(months().getFirst().month().atDay(1), day) / 30.44;
        boolean there = months().stream().anyMatch(one -> one.inScope() > 0 && one.month().equals(YearMonth.from(day)));
        heardLine.setVisible(there);
        heard.setVisible(there);
        double x = Math.floor(plot.x(at)) + 0.5;
        from(heardLine, x, plot.top(), x, plot.bottom());
        put(heard, x + em * 0.4, plot.y(0.62));
    }

    private static void from(Line line, double x0, double y0, double x1, double y1) {
        line.setStartX(x0);
        line.setStartY(y0);
        line.setEndX(x1);
        line.setEndY(y1);
    }

    private void put(Node label, double x, double y) {
        label.resizeRelocate(snapPositionX(x), snapPositionY(y), Math.ceil(label.prefWidth(-1)),
                Math.ceil(label.prefHeight(-1)));
    }
}

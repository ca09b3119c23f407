package org.defaulton.ui.everyone;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Line;
import org.defaulton.drawing.MonthChart;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.population.PopulationReport;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.DisplayLayer;
import org.defaulton.ui.controls.FluidRegion;
import org.defaulton.ui.controls.LabelRuler;
import org.jspecify.annotations.Nullable;

/** The chart of members month by month; arrow keys and the mouse select a month. */
final class MonthChartRegion extends FluidRegion {
    private static final Messages TEXTS = Messages.of(MonthChartRegion.class);
    /** In text heights. */
    private static final double HEIGHT = 10.3;

    private final Label readout;
    private final LabelRuler ruler = new LabelRuler();
    private final DisplayLayer layer = new DisplayLayer();
    private final Line cursor = new Line();
    private @Nullable PopulationReport report;
    private @Nullable MonthChart drawn;
    private int month = -1;

    /**
     * Creates an empty chart.
     *
     * @param readout shows the values of the selected month
     */
    MonthChartRegion(Label readout) {
        this.readout = readout;
        getStyleClass().add("course");
        setId("course");
        cursor.getStyleClass().setAll("cursor");
        cursor.setManaged(false);
        hold(List.of(ruler, layer, cursor));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMouseMoved(event -> read(drawn == null ? -1 : drawn.axis().month(event.getX())));
        setOnMouseExited(_ -> read(isFocused() ? month : -1));
        setOnKeyPressed(this::pressed);
        focusedProperty().addListener((_, _, focused) -> read(focused ? Math.max(0, last()) : -1));
    }

    void show(PopulationReport now) {
        report = now;
        read(month > last() ? -1 : month);
        requestLayout();
    }

    private List<PopulationMonth> months() {
        return report == null ? List.of() : report.months();
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

    /** Shows the values of a month; without a selection, those of the last month, unmarked. */
    private void read(int now) {
        month = now;
        if (last() < 0) {
            return;
        }
        mark();
        readout.setText(MonthTexts.read(months().get(month < 0 ? last() : month)));
        setAccessibleText(TEXTS.text("course.spoken", readout.getText()));
    }

    private void mark() {
        cursor.setVisible(month >= 0);
        if (drawn != null) {
            double x = drawn.axis().x((double) month);
            cursor.setStartX(x);
            cursor.setEndX(x);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * em();
    }

    @Override
    protected void layoutChildren() {
        if (report == null) {
            return;
        }
        MonthChart chart = MonthChart.of(report, getWidth(), getHeight(), em(), ruler);
        drawn = chart;
        layer.show(chart.shapes());
        cursor.setStartY(chart.counts().top() + 0.5);
        cursor.setEndY(chart.counts().bottom() + 0.5);
        mark();
    }
}

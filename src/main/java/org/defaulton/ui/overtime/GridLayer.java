package org.defaulton.ui.overtime;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.defaulton.drawing.TimeChart;
import org.defaulton.drawing.TimeChartTexts;
import org.defaulton.drawing.TimePlot;
import org.defaulton.ui.controls.NodeFactory;

/** Counts at the left, months below, and the lines that lead to them. */
final class GridLayer extends ChartLayer {
    private static final double TICK = 4;

    private final Path grid = ChartShapes.styled(new Path(), "time-grid");
    private final Path ticks = ChartShapes.styled(new Path(), "time-tick");
    private final Line axis = ChartShapes.styled(new Line(), "time-axis");
    private final NodePool<Label> counts = new NodePool<>(() -> NodeFactory.label("", "caption"));
    private final NodePool<Label> months = new NodePool<>(() -> NodeFactory.label("", "caption"));

    GridLayer() {
        setPickOnBounds(false);
        getChildren().addAll(grid, ticks, axis, counts, months);
    }

    @Override
    void draw(TimeChart chart) {
        TimePlot plot = chart.plot();
        List<Long> steps = plot.scale().ticks();
        List<Label> labels = counts.take(steps.size());
        grid.getElements().clear();
        for (int i = 0; i < steps.size(); i++) {
            double y = plot.y(steps.get(i)) + 0.5;
            if (i > 0) {
                grid.getElements().addAll(new MoveTo(plot.left(), y), new LineTo(plot.right(), y));
            }
            labels.get(i).setText(TimeChartTexts.tick(steps.get(i)));
            ChartShapes.right(labels.get(i), plot.left() - chart.em() * 0.55, y);
        }
        double bottom = plot.bottom() + 0.5;
        ChartShapes.from(axis, plot.left(), bottom, plot.right(), bottom);
        ticks.getElements().clear();
        chart.ticks()
                .forEach(x -> ticks.getElements()
                        .addAll(new MoveTo(x + 0.5, bottom), new LineTo(x + 0.5, bottom + TICK)));
        List<Label> named = months.take(chart.months().size());
        for (int i = 0; i < named.size(); i++) {
            named.get(i).setText(chart.months().get(i).text());
            ChartShapes.middle(named.get(i), chart.months().get(i).x(), chart.rows().months());
        }
    }
}

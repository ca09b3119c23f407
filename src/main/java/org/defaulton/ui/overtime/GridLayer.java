package org.defaulton.ui.overtime;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.defaulton.drawing.Plot;
import org.defaulton.drawing.TimeChart;
import org.defaulton.drawing.TimeWords;
import org.defaulton.ui.common.Nodes;

/** Counts at the left, months below, and the lines that lead to them. */
final class GridLayer extends Layer {
    private static final double TICK = 4;

    private final Path grid = Strokes.styled(new Path(), "time-grid");
    private final Path ticks = Strokes.styled(new Path(), "time-tick");
    private final Line axis = Strokes.styled(new Line(), "time-axis");
    private final Pool<Label> counts = new Pool<>(() -> Nodes.label("", "caption"));
    private final Pool<Label> months = new Pool<>(() -> Nodes.label("", "caption"));

    GridLayer() {
        setPickOnBounds(false);
        getChildren().addAll(grid, ticks, axis, counts, months);
    }

    @Override
    void draw(TimeChart chart) {
        Plot plot = chart.plot();
        List<Long> steps = plot.scale().ticks();
        List<Label> labels = counts.take(steps.size());
        grid.getElements().clear();
        for (int i = 0; i < steps.size(); i++) {
            double y = plot.y(steps.get(i)) + 0.5;
            if (i > 0) {
                grid.getElements().addAll(new MoveTo(plot.left(), y), new LineTo(plot.right(), y));
            }
            labels.get(i).setText(TimeWords.tick(steps.get(i)));
            Strokes.right(labels.get(i), plot.left() - chart.em() * 0.55, y);
        }
        double bottom = plot.bottom() + 0.5;
        Strokes.from(axis, plot.left(), bottom, plot.right(), bottom);
        ticks.getElements().clear();
        chart.ticks().forEach(x -> ticks.getElements().addAll(new MoveTo(x + 0.5, bottom),
                new LineTo(x + 0.5, bottom + TICK)));
        List<Label> named = months.take(chart.months().size());
        for (int i = 0; i < named.size(); i++) {
            named.get(i).setText(chart.months().get(i).text());
            Strokes.middle(named.get(i), chart.months().get(i).x(), chart.rows().months());
        }
    }
}

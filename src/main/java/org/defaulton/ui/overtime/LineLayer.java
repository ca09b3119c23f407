package org.defaulton.ui.overtime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.drawing.DrawnLine;
import org.defaulton.drawing.PixelPoint;
import org.defaulton.drawing.TimeChart;

/** The lines, solid up to the day shown and dashed after it, over the areas of what is kept and of what was kept out. */
final class LineLayer extends ChartLayer {
    private static final double PITCH = 6 * Math.sqrt(2);

    private final Path ground = ChartShapes.styled(new Path(), "time-kept-ground");
    private final Path hatch = ChartShapes.styled(new Path(), "time-hatch");
    private final Path inside = new Path();
    private final Path keptOut = ChartShapes.styled(new Path(), "time-kept-out");
    private final Map<Counterfactual, Path> past = new EnumMap<>(Counterfactual.class);
    private final Map<Counterfactual, Path> ahead = new EnumMap<>(Counterfactual.class);

    LineLayer() {
        setMouseTransparent(true);
        hatch.setClip(inside);
        // A clip is no part of the scene, so that no style sheet reaches it.
        inside.setFill(Color.BLACK);
        getChildren().addAll(ground, hatch, keptOut);
        for (Counterfactual history : List.of(Counterfactual.MADE, Counterfactual.NOTHING, Counterfactual.REGULATOR,
                Counterfactual.YOU, Counterfactual.DAY_ONE)) {
            String name = style(history);
            past.put(history, ChartShapes.styled(new Path(), "time-line", name));
            ahead.put(history, ChartShapes.styled(new Path(), "time-line", name, "ahead"));
            getChildren().addAll(ahead.get(history), past.get(history));
        }
    }

    /** The style class of a line. */
    static String style(Counterfactual history) {
        return "of-" + history.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    void draw(TimeChart chart) {
        for (Counterfactual history : Counterfactual.values()) {
            DrawnLine trace = chart.trace(history).orElse(null);
            ChartShapes.through(Objects.requireNonNull(past.get(history)), trace == null ? List.of() : trace.past());
            ChartShapes.through(Objects.requireNonNull(ahead.get(history)), trace == null ? List.of() : trace.ahead());
        }
        chart.trace(Counterfactual.NOTHING)
                .filter(_ -> chart.keptOut() > 0)
                .ifPresentOrElse(nothing -> ChartShapes.between(keptOut, nothing.past(), chart.you().past()),
                        () -> keptOut.getElements().clear());
        kept(chart);
    }

    /** What runs have taken stays in the models; ongoing uses keep nothing. */
    private void kept(TimeChart chart) {
        List<PixelPoint> line = chart.course().inRuns() ? chart.you().whole() : List.of();
        List<PixelPoint> floor = new ArrayList<>();
        if (!line.isEmpty()) {
            floor.add(new PixelPoint(line.getFirst().x(), chart.plot().bottom()));
            floor.add(new PixelPoint(line.getLast().x(), chart.plot().bottom()));
        }
        ChartShapes.between(ground, line, floor);
        ChartShapes.between(inside, line, floor);
        hatch.getElements().clear();
        if (line.isEmpty()) {
            return;
        }
        double height = chart.plot().bottom() - chart.plot().top();
        for (double x = chart.plot().left(); x < chart.plot().right() + height; x += PITCH) {
            hatch.getElements()
                    .addAll(new MoveTo(x, chart.plot().top()), new LineTo(x - height, chart.plot().bottom()));
        }
    }
}

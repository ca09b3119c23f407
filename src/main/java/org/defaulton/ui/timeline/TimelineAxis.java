package org.defaulton.ui.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import org.defaulton.drawing.DayAxis;

/**
 * The lines of the timeline: the axis, its part up to the day shown, month ticks, the events' stems, and the flag's
 * pole.
 */
final class TimelineAxis extends Group {
    private static final double TICK_FROM = 4;
    private static final double TICK_TO = 8;
    private static final double CLOSEST_TICKS = 8;

    private final Line axisLine = styled(new Line(), "timeline-axis");
    private final Line past = styled(new Line(), "timeline-past");
    private final Line pole = styled(new Line(), "timeline-pole");
    private final Path ticks = styled(new Path(), "timeline-tick");
    private final Path stems = styled(new Path(), "timeline-stem");
    private final Map<Path, VerticalLines> drawn = new HashMap<>();

    /** Lines between two heights. */
    private record VerticalLines(List<Double> xs, double from, double to) {}

    TimelineAxis() {
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(stems, ticks, axisLine, past, pole);
    }

    private static <S extends Shape> S styled(S shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    void draw(DayAxis axis, TimelineRows rows, double today, List<Double> events) {
        horizontal(axisLine, axis.left(), axis.left() + axis.width(), rows.axis());
        horizontal(past, axis.left(), today, rows.axis());
        pole.setStartX(today);
        pole.setEndX(today);
        pole.setStartY(rows.axis());
        pole.setEndY(rows.months());
        int step = axis.perMonth() >= CLOSEST_TICKS ? 1 : axis.perMonth() * 3 >= CLOSEST_TICKS ? 3 : 12;
        verticals(ticks, new VerticalLines(axis.months(step).stream().map(axis::x).toList(), rows.axis() + TICK_FROM,
                rows.axis() + TICK_TO));
        verticals(stems, new VerticalLines(events, rows.events(), rows.axis()));
    }

    private static void horizontal(Line line, double from, double to, double y) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y);
        line.setEndY(y);
    }

    private void verticals(Path path, VerticalLines lines) {
        if (lines.equals(drawn.put(path, lines))) {
            return;
        }
        path.getElements().clear();
        for (double x : lines.xs()) {
            // Offset by half a pixel, so that a line of one pixel is sharp.
            double sharp = Math.rint(x) + 0.5;
            path.getElements().addAll(new MoveTo(sharp, lines.from()), new LineTo(sharp, lines.to()));
        }
    }
}

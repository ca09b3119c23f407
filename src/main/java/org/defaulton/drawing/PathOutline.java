package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.drawing.PathStep.PathClose;
import org.defaulton.drawing.PathStep.PathCurve;
import org.defaulton.drawing.PathStep.PathLine;
import org.defaulton.drawing.PathStep.PathMove;

/** Lines and curves, open or closed, in one piece or in several. */
public record PathOutline(List<PathStep> steps) implements ShapeOutline {
    private static final double PITCH = 6 * Math.sqrt(2);

    public PathOutline {
        steps = List.copyOf(steps);
    }

    /** A path that begins at a place and goes nowhere yet. */
    public static PathOutline from(double x, double y) {
        return new PathOutline(List.of(new PathMove(x, y)));
    }

    /** A line through all the points; nothing without any. */
    public static PathOutline through(List<PixelPoint> points) {
        List<PathStep> steps = new ArrayList<>();
        for (PixelPoint point : points) {
            steps.add(steps.isEmpty() ? new PathMove(point.x(), point.y()) : new PathLine(point.x(), point.y()));
        }
        return new PathOutline(steps);
    }

    /** The area between two lines, both from left to right. */
    public static PathOutline between(List<PixelPoint> upper, List<PixelPoint> lower) {
        return through(Stream.concat(upper.stream(), lower.reversed().stream()).toList()).close();
    }

    /** Slanted lines all over a box, longer than it is: a group cuts them to what is to be hatched. */
    public static PathOutline hatch(BoxOutline box) {
        List<PathStep> steps = new ArrayList<>();
        for (double start = 0; start < box.width() + box.height(); start += PITCH) {
            steps.add(new PathMove(box.x() + start, box.y()));
            steps.add(new PathLine(box.x() + start - box.height(), box.y() + box.height()));
        }
        return new PathOutline(steps);
    }

    /** Goes on straight to a place. */
    public PathOutline line(double x, double y) {
        return then(new PathLine(x, y));
    }

    /** Goes on along a cubic Bézier curve. */
    public PathOutline curve(double x1, double y1, double x2, double y2, double x, double y) {
        return then(new PathCurve(x1, y1, x2, y2, x, y));
    }

    /** Goes back to where it began. */
    public PathOutline close() {
        return then(new PathClose());
    }

    /** Both paths as one. */
    public PathOutline and(PathOutline rest) {
        return new PathOutline(Stream.concat(steps.stream(), rest.steps.stream()).toList());
    }

    private PathOutline then(PathStep step) {
        return and(new PathOutline(List.of(step)));
    }
}

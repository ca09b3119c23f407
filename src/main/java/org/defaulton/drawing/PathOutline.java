package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.drawing.PathStep.PathClose;
import org.defaulton.drawing.PathStep.PathCurve;
import org.defaulton.drawing.PathStep.PathLine;
import org.defaulton.drawing.PathStep.PathMove;

/** Lines and curves, open or closed, in one part or several. */
public record PathOutline(List<PathStep> steps) implements ShapeOutline {
    private static final double PITCH = 6 * Math.sqrt(2);

    public PathOutline {
        steps = List.copyOf(steps);
    }

    /** A path that starts at a point and has no steps yet. */
    public static PathOutline from(double x, double y) {
        return new PathOutline(List.of(new PathMove(x, y)));
    }

    /** A line through all the points; an empty path if there are none. */
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

    /** Diagonal lines across a box and beyond it; a group clips them to the hatched area. */
    public static PathOutline hatch(BoxOutline box) {
        List<PathStep> steps = new ArrayList<>();
        for (double start = 0; start < box.width() + box.height(); start += PITCH) {
            steps.add(new PathMove(box.x() + start, box.y()));
            steps.add(new PathLine(box.x() + start - box.height(), box.y() + box.height()));
        }
        return new PathOutline(steps);
    }

    /** Appends a straight line to a point. */
    public PathOutline line(double x, double y) {
        return then(new PathLine(x, y));
    }

    /** Appends a cubic Bézier curve. */
    public PathOutline curve(double x1, double y1, double x2, double y2, double x, double y) {
        return then(new PathCurve(x1, y1, x2, y2, x, y));
    }

    /** Closes the path. */
    public PathOutline close() {
        return then(new PathClose());
    }

    /** Appends the other path. */
    public PathOutline and(PathOutline rest) {
        return new PathOutline(Stream.concat(steps.stream(), rest.steps.stream()).toList());
    }

    private PathOutline then(PathStep step) {
        return and(new PathOutline(List.of(step)));
    }
}

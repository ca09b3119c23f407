package org.defaulton.drawing;

/** One step of a path. */
public sealed interface PathStep {
    /** Starts a new part at a point. */
    record PathMove(double x, double y) implements PathStep {}

    /** Draws a straight line to a point. */
    record PathLine(double x, double y) implements PathStep {}

    /** Draws a cubic Bézier curve with two control points to a point. */
    record PathCurve(double x1, double y1, double x2, double y2, double x, double y) implements PathStep {}

    /** Draws a straight line back to the start. */
    record PathClose() implements PathStep {}
}

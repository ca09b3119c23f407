package org.defaulton.drawing;

/** One step of a path. */
public sealed interface PathStep {
    /** Begins anew at a place. */
    record PathMove(double x, double y) implements PathStep {}

    /** Goes straight to a place. */
    record PathLine(double x, double y) implements PathStep {}

    /** Goes to a place along a cubic Bézier curve with two control points. */
    record PathCurve(double x1, double y1, double x2, double y2, double x, double y) implements PathStep {}

    /** Goes straight back to where it began. */
    record PathClose() implements PathStep {}
}

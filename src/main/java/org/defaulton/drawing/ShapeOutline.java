package org.defaulton.drawing;

/** The outline of a figure, in pixels. */
public sealed interface ShapeOutline permits BoxOutline, CircleOutline, PathOutline {
}

package org.defaulton.drawing;

/** A circle around a point. */
public record CircleOutline(double x, double y, double radius) implements ShapeOutline {}

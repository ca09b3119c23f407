package org.defaulton.drawing;

/**
 * A place, in pixels from the upper left corner.
 *
 * @param x to the right
 * @param y down
 */
public record Spot(double x, double y) {}

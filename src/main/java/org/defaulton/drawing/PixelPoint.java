package org.defaulton.drawing;

/**
 * A place, in pixels from the upper left corner.
 *
 * @param x to the right
 * @param y down
 */
public record PixelPoint(double x, double y) {}

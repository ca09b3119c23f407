package org.defaulton.drawing;

/**
 * A point, in pixels from the top left corner.
 *
 * @param x to the right
 * @param y down
 */
public record PixelPoint(double x, double y) {}

package org.defaulton.drawing;

/**
 * A box.
 *
 * @param x left edge
 * @param y top edge
 * @param radius of its corners, 0 or more
 */
public record BoxOutline(double x, double y, double width, double height, double radius) implements ShapeOutline {
    /** Creates a box with square corners. */
    public BoxOutline(double x, double y, double width, double height) {
        this(x, y, width, height, 0);
    }
}

package org.defaulton.drawing;

/**
 * A box.
 *
 * @param x left side
 * @param y upper side
 * @param radius of its corners, 0 or more
 */
public record BoxOutline(double x, double y, double width, double height, double radius) implements ShapeOutline {
    /** A box with sharp corners. */
    public BoxOutline(double x, double y, double width, double height) {
        this(x, y, width, height, 0);
    }
}

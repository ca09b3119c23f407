package org.defaulton.drawing;

import java.util.List;

/**
 * A figure that is filled, stroked, or both, as its style says.
 *
 * @param name what a pointer is told that rests on it; empty for nothing
 */
public record DisplayFigure(ShapeKey key, String style, ShapeOutline outline, String name,
        List<String> claims) implements DisplayShape {
    public DisplayFigure {
        claims = List.copyOf(claims);
    }

    /** A figure that says nothing by itself. */
    public DisplayFigure(ShapeKey key, String style, ShapeOutline outline) {
        this(key, style, outline, "", List.of());
    }
}

package org.defaulton.drawing;

import java.util.List;

/**
 * A figure that is filled, stroked, or both, depending on its style.
 *
 * @param name its tooltip; empty for none
 */
public record DisplayFigure(ShapeKey key, String style, ShapeOutline outline, String name,
        List<String> claims) implements DisplayShape {
    public DisplayFigure {
        claims = List.copyOf(claims);
    }

    /** Creates a figure without tooltip and claims. */
    public DisplayFigure(ShapeKey key, String style, ShapeOutline outline) {
        this(key, style, outline, "", List.of());
    }
}

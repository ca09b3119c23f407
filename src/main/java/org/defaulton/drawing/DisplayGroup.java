package org.defaulton.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shapes that belong together.
 *
 * @param clip nothing outside of this shows; null for no limit
 * @param shapes back to front
 */
public record DisplayGroup(ShapeKey key, String style, @Nullable ShapeOutline clip, List<DisplayShape> shapes,
        List<String> claims) implements DisplayShape {
    public DisplayGroup {
        shapes = List.copyOf(shapes);
        claims = List.copyOf(claims);
    }
}

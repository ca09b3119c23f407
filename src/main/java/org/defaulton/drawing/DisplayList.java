package org.defaulton.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A diagram as shapes in their places, in pixels from the upper left corner. Whoever shows it draws them one after the
 * other, and adds nothing.
 *
 * @param id of the diagram, unique on a page
 * @param title what it shows, for those who do not see it
 * @param description what it says, for them
 * @param shapes back to front
 */
public record DisplayList(String id, double width, double height, String title, String description,
        List<DisplayShape> shapes) {
    /**
     * A diagram.
     *
     * @throws IllegalArgumentException if two shapes have the same key, even if one of them is in a group
     */
    public DisplayList {
        shapes = List.copyOf(shapes);
        Set<ShapeKey> keys = new HashSet<>();
        shapes.stream()
                .flatMap(DisplayList::withInner)
                .map(DisplayShape::key)
                .filter(key -> !keys.add(key))
                .forEach(key -> {
                    throw new IllegalArgumentException("Two shapes have the key " + key);
                });
    }

    private static Stream<DisplayShape> withInner(DisplayShape shape) {
        return shape instanceof DisplayGroup group
                ? Stream.concat(Stream.of(shape), group.shapes().stream().flatMap(DisplayList::withInner))
                : Stream.of(shape);
    }
}

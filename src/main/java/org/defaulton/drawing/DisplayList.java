package org.defaulton.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A diagram as shapes with their positions, in pixels from the top left corner. A renderer draws them one by one and
 * adds nothing.
 *
 * @param id of the diagram, unique on a page
 * @param title what it shows, for screen readers
 * @param description what it says, for screen readers
 * @param shapes back to front
 */
public record DisplayList(String id, double width, double height, String title, String description,
        List<DisplayShape> shapes) {
    /**
     * Checks the keys.
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

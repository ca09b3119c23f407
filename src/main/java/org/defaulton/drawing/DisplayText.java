package org.defaulton.drawing;

import java.util.List;

/**
 * Text on one line.
 *
 * @param x of its beginning, middle or end, depending on the anchor
 * @param y of its middle
 * @param width the available width; 0 for no limit
 */
public record DisplayText(ShapeKey key, String style, String text, double x, double y, TextAnchor anchor, double width,
        List<String> claims) implements DisplayShape {
    /** Which point of a text is at its x. */
    public enum TextAnchor {
        /** Its beginning. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }

    public DisplayText {
        claims = List.copyOf(claims);
    }
}

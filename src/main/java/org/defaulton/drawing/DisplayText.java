package org.defaulton.drawing;

import java.util.List;

/**
 * Words on one line.
 *
 * @param x where they begin, end or have their middle, as the anchor says
 * @param y their middle
 * @param width what room they have; 0 for as much as they need
 */
public record DisplayText(ShapeKey key, String style, String text, double x, double y, TextAnchor anchor, double width,
        List<String> claims) implements DisplayShape {
    /** Which of its ends a text keeps in its place. */
    public enum TextAnchor {
        /** It begins there. */
        START,
        /** It has its middle there. */
        MIDDLE,
        /** It ends there. */
        END
    }

    public DisplayText {
        claims = List.copyOf(claims);
    }
}

package org.defaulton.drawing;

/**
 * An interval on a line, in pixels.
 *
 * @param from its left end
 * @param to its right end, not left of the other
 */
public record PixelSpan(double from, double to) {
    /** The interval of a width around its middle. */
    public static PixelSpan around(double middle, double width) {
        return new PixelSpan(middle - width / 2, middle + width / 2);
    }

    /** Its length. */
    public double width() {
        return to - from;
    }

    /** Whether the two share more than an end. */
    public boolean touches(PixelSpan span) {
        return from < span.to && span.from < to;
    }

    /** Whether the other is within this one. */
    public boolean holds(PixelSpan span) {
        return from <= span.from && span.to <= to;
    }

    /** This interval, extended at both ends. */
    public PixelSpan wider(double by) {
        return new PixelSpan(from - by, to + by);
    }
}

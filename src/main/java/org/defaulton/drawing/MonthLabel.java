package org.defaulton.drawing;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The name of a month below a chart.
 *
 * @param x its middle
 * @param text such as "Sep 2024"
 */
public record MonthLabel(double x, String text) {
    /** In heights of the text. */
    private static final double WIDTH = 4;

    /**
     * As many names as have room, evenly apart.
     *
     * @param middles where the months lie, from left to right
     * @param text of the month with that index
     * @param taken what has its place already
     * @param room from the left end of the first name to the right end of the last
     * @param em the height of the text, in pixels
     */
    static List<MonthLabel> even(List<Double> middles, IntFunction<String> text, List<PixelSpan> taken, PixelSpan room,
            double em) {
        return LabelLayout.even(middles, WIDTH * em, taken, room)
                .stream()
                .map(i -> new MonthLabel(middles.get(i), text.apply(i)))
                .toList();
    }
}

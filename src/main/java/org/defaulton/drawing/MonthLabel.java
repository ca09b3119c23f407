package org.defaulton.drawing;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The label of a month below a chart.
 *
 * @param x its center
 * @param text such as "Sep 2024"
 */
public record MonthLabel(double x, String text) {
    /** In text heights. */
    private static final double WIDTH = 4;

    /**
     * As many labels as there is room for, evenly spaced.
     *
     * @param middles the x of the months, from left to right
     * @param text of the month with that index
     * @param taken spans that are already occupied
     * @param room from the left end of the first label to the right end of the last
     * @param em the text height, in pixels
     */
    static List<MonthLabel> even(List<Double> middles, IntFunction<String> text, List<PixelSpan> taken, PixelSpan room,
            double em) {
        return LabelLayout.even(middles, WIDTH * em, taken, room)
                .stream()
                .map(i -> new MonthLabel(middles.get(i), text.apply(i)))
                .toList();
    }
}

package org.defaulton.drawing;

/** The widths of texts: measured if there are fonts, otherwise estimated. */
@FunctionalInterface
public interface TextWidths {
    /**
     * The width in pixels, with the padding of the style.
     *
     * @param style the style classes of the text, separated by spaces
     */
    double of(String text, String style);

    /**
     * Estimates widths by the number of characters.
     *
     * @param em the height of the usual text, in pixels
     */
    static TextWidths guessed(double em) {
        return (text, _) -> TimeChart.text(text, em);
    }
}

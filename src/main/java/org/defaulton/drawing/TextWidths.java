package org.defaulton.drawing;

/** How wide texts are: measured where there are fonts, else guessed. */
@FunctionalInterface
public interface TextWidths {
    /**
     * A width in pixels, with what the style puts around the text.
     *
     * @param style the style classes of the text, with spaces between them
     */
    double of(String text, String style);

    /**
     * Guesses by the number of characters.
     *
     * @param em the height of the usual text, in pixels
     */
    static TextWidths guessed(double em) {
        return (text, _) -> TimeChart.text(text, em);
    }
}

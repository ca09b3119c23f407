package org.defaulton.drawing;

/**
 * The horizontal layout, in pixels.
 *
 * @param data width of the column of data, from 0
 * @param bar left edge of the bars beside the data
 * @param from left end of ribbons and threads
 * @param block left edge of the block in which the ribbons end
 * @param node left edge of the nodes in which the threads end
 * @param uses left edge of the column of uses
 * @param width right edge of the column of uses
 */
public record FlowColumns(double data, double bar, double from, double block, double node, double uses, double width) {
    private static final double DATA_EM = 12.4;
    private static final double USES_EM = 13.4;
    private static final double GAP_EM = 0.857;
    private static final double BLOCK_EM = 2.857;
    private static final double BAND_EM = 14;
    /** The average width of a letter, and the width of a number behind the name. */
    private static final double LETTER_EM = 0.5;
    private static final double NUMBER_EM = 2.2;
    /** The width of the line about items used in training without its two numbers, and of a digit of both. */
    private static final double KEPT_EM = 11.75;
    private static final double DIGITS_EM = 0.95;
    private static final double BAR = 6;
    private static final double NODE = 8;

    /**
     * Computes the columns.
     *
     * @param letters length of the longest name among the data, which gets its room unless the ribbons need it
     * @param digits digits of the number of items used in training, which appears twice while it changes; 0 for none
     */
    public static FlowColumns of(double width, double em, int letters, int digits) {
        double most = width - (USES_EM + 2 * GAP_EM + BAND_EM) * em;
        double data = Math.max(DATA_EM * em, Math.min(most, (letters * LETTER_EM + NUMBER_EM) * em));
        double bar = data + GAP_EM * em;
        double rest = width - data - (2 * GAP_EM + BAND_EM) * em;
        double uses = width - Math.max(USES_EM * em, Math.min(rest, (KEPT_EM + digits * DIGITS_EM) * em));
        double end = uses - GAP_EM * em;
        return new FlowColumns(data, bar, bar + BAR, end - BLOCK_EM * em, end - NODE, uses, width);
    }

    /** Whether there is room for ribbons between the columns. */
    public static boolean fit(double width, double em) {
        return width >= (DATA_EM + USES_EM + 2 * GAP_EM + BAND_EM) * em;
    }

    /** Right edge of the block and the nodes. */
    public double end() {
        return node + NODE;
    }
}

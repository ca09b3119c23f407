package org.defaulton.drawing;

/**
 * Where things stand from left to right, in pixels.
 *
 * @param data width of the column of data, from 0
 * @param bar left side of the bars beside the data
 * @param from where ribbons and threads begin
 * @param block left side of the block in which the ribbons end
 * @param node left side of the nodes in which the threads end
 * @param uses left side of the column of uses
 * @param width right side of the column of uses
 */
public record FlowColumns(double data, double bar, double from, double block, double node, double uses, double width) {
    private static final double DATA_EM = 12.4;
    private static final double USES_EM = 13.4;
    private static final double GAP_EM = 0.857;
    private static final double BLOCK_EM = 2.857;
    private static final double BAND_EM = 14;
    /** What a letter takes on average, and a number behind the name. */
    private static final double LETTER_EM = 0.5;
    private static final double NUMBER_EM = 2.2;
    /** What the line about items used in training takes without its numbers, and a digit of each of the two. */
    private static final double KEPT_EM = 11.75;
    private static final double DIGITS_EM = 0.95;
    private static final double BAR = 6;
    private static final double NODE = 8;

    /**
     * The columns.
     *
     * @param letters of the longest name among the data, which gets room as long as the ribbons keep theirs
     * @param digits of the number of items used in training, which stands there twice where it changes; 0 for none
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

    /** Whether ribbons have room between the columns. */
    public static boolean fit(double width, double em) {
        return width >= (DATA_EM + USES_EM + 2 * GAP_EM + BAND_EM) * em;
    }

    /** Right side of block and nodes. */
    public double end() {
        return node + NODE;
    }
}

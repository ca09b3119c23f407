package org.defaulton.drawing;

/**
 * The rows of a chart over time, from the top: events, words of the choices, lines, runs, months. In little room the
 * events go first, which the timeline has, too, then the words.
 *
 * @param events the middle of the row of events; 0 if there is none
 * @param words the middle of the row of words; 0 if there is none
 * @param top where the lines begin
 * @param bottom where they end
 * @param runs the middle of the row of runs
 * @param months the middle of the row of months
 */
public record TimeChartRows(double events, double words, double top, double bottom, double runs, double months) {
    /** The least height of a chart, in heights of the text. */
    public static final double LEAST = 12;
    private static final double ROW = 1.6;
    private static final double ABOVE = 0.6;
    private static final double WITH_WORDS = 13.5;
    private static final double WITH_EVENTS = 15.5;

    static TimeChartRows of(double height, double em, boolean inRuns) {
        double row = Math.rint(ROW * em);
        boolean words = height >= WITH_WORDS * em;
        boolean events = height >= WITH_EVENTS * em;
        double above = (events ? row : 0) + (words ? row : 0) + Math.rint(ABOVE * em);
        double months = Math.floor(height - row * 0.55);
        double bottom = months - (inRuns ? 2 * row : 1.2 * row);
        return new TimeChartRows(events ? Math.rint(row / 2) : 0, words ? Math.rint((events ? row : 0) + row * 0.6) : 0,
                above, Math.floor(bottom), inRuns ? Math.rint(bottom + row * 0.75) : 0, months);
    }
}

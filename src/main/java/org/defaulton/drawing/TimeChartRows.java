package org.defaulton.drawing;

/**
 * The rows of a chart over time, from the top: events, labels of the choices, lines, runs, months. If there is little
 * room, the events are left out first, because the timeline shows them, too; then the labels.
 *
 * @param events center of the row of events; 0 if there is none
 * @param words center of the row of labels; 0 if there is none
 * @param top top edge of the lines
 * @param bottom bottom edge of the lines
 * @param runs center of the row of runs
 * @param months center of the row of months
 */
public record TimeChartRows(double events, double words, double top, double bottom, double runs, double months) {
    /** The minimum height of a chart, in text heights. */
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

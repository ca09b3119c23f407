package org.defaulton.drawing;

import java.util.List;
import org.defaulton.usage.UseTotal;

/**
 * The flow with every part in its place, in pixels from the left upper corner. Nothing overlaps, and ribbons do not
 * cross.
 *
 * @param columns where things stand from left to right
 * @param height what it needs
 * @param top upper side of the line of headings
 * @param heading height of that line
 * @param data the rows on the left, top to bottom
 * @param unusedHeading upper side of the heading above those that are not used
 * @param focus the use with the ribbons; its bar is the block
 * @param others the other uses, top to bottom
 * @param othersHeading upper side of their heading
 * @param beyond upper side of the line about the uses that do not apply
 * @param ribbons into the focused use, top to bottom
 * @param threads into the other uses
 */
public record FlowDiagram(FlowColumns columns, double height, double top, double heading,
        List<PlacedItem<DataRow>> data, double unusedHeading, PlacedItem<UseTotal> focus,
        List<PlacedItem<UseTotal>> others, double othersHeading, double beyond, List<PlacedRibbon> ribbons,
        List<PlacedThread> threads) {
    /** Where a stopped ribbon or thread ends, as a share of its way. */
    static final double STOP = 0.44;

    public FlowDiagram {
        data = List.copyOf(data);
        others = List.copyOf(others);
        ribbons = List.copyOf(ribbons);
        threads = List.copyOf(threads);
    }

    /**
     * A row or a use.
     *
     * @param what stands there
     * @param y upper side
     * @param height of the words
     * @param barY upper side of the bar beside it
     * @param barHeight of that bar
     */
    public record PlacedItem<T>(T what, double y, double height, double barY, double barHeight) {
        /** The middle of the bar. */
        public double middle() {
            return barY + barHeight / 2;
        }
    }

    /**
     * A ribbon.
     *
     * @param from upper side where it begins
     * @param to upper side where it ends
     * @param width items a month to scale, at least a hairline
     */
    public record PlacedRibbon(FlowLink link, double from, double to, double width) {}

    /**
     * A thread.
     *
     * @param from height at which it begins
     * @param to height at which it ends
     */
    public record PlacedThread(FlowLink link, double from, double to) {}

    /** Where a ribbon or thread is stopped. */
    public double stopX() {
        return columns.from() + STOP * (columns.end() - columns.from());
    }
}

package org.defaulton.drawing;

import java.util.List;
import org.defaulton.usage.UseTotal;

/**
 * The flow with every part in its place, in pixels from the top left corner. Nothing overlaps, and ribbons do not
 * cross.
 *
 * @param columns the horizontal layout
 * @param height the height it needs
 * @param top top edge of the line of headings
 * @param heading height of that line
 * @param data the rows on the left, top to bottom
 * @param unusedHeading top edge of the heading above the unused data
 * @param focus the use with the ribbons; its bar is the block
 * @param others the other uses, top to bottom
 * @param othersHeading top edge of their heading
 * @param beyond top edge of the line about the uses that do not apply
 * @param ribbons into the focused use, top to bottom
 * @param threads into the other uses
 */
public record FlowDiagram(FlowColumns columns, double height, double top, double heading,
        List<PlacedItem<DataRow>> data, double unusedHeading, PlacedItem<UseTotal> focus,
        List<PlacedItem<UseTotal>> others, double othersHeading, double beyond, List<PlacedRibbon> ribbons,
        List<PlacedThread> threads) {
    /** Where a stopped ribbon or thread ends, as a fraction of its way. */
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
     * @param what the row or use
     * @param y top edge
     * @param height of the text
     * @param barY top edge of the bar beside it
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
     * @param from top edge at its beginning
     * @param to top edge at its end
     * @param width items per month to scale, at least a hairline
     */
    public record PlacedRibbon(FlowLink link, double from, double to, double width) {}

    /**
     * A thread.
     *
     * @param from y of its beginning
     * @param to y of its end
     */
    public record PlacedThread(FlowLink link, double from, double to) {}

    /** The x at which ribbons and threads are stopped. */
    public double stopX() {
        return columns.from() + STOP * (columns.end() - columns.from());
    }
}

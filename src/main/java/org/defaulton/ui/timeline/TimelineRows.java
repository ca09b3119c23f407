package org.defaulton.ui.timeline;

/**
 * The four rows of the timeline: events, axis, runs, months. A flat one has two: the events are on the axis, and the
 * runs are left out. All values in pixels from the top.
 *
 * @param first from the top to the center of the first row
 * @param step from the center of a row to that of the next
 * @param below the space below the center of the last row
 * @param flat whether there is room for only two rows
 */
record TimelineRows(double first, double step, double below, boolean flat) {
    double events() {
        return flat ? axis() : first;
    }

    double axis() {
        return flat ? 0.75 * step : first + step;
    }

    double runs() {
        return first + 2 * step;
    }

    double months() {
        return flat ? axis() + step : first + 3 * step;
    }

    double height() {
        return months() + below;
    }
}

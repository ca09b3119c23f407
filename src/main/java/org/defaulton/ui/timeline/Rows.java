package org.defaulton.ui.timeline;

/**
 * The four rows of the timeline: events, axis, runs, months. A flat one has two: the events lie on the axis, and the
 * runs are left out. All values in pixels from the top.
 *
 * @param step from the middle of a row to the middle of the next
 * @param below what is left below the middle of the last row
 * @param flat whether there is room for two rows only
 */
record Rows(double step, double below, boolean flat) {
    double events() {
        return flat ? axis() : step;
    }

    double axis() {
        return flat ? 0.75 * step : 2 * step;
    }

    double runs() {
        return 3 * step;
    }

    double months() {
        return flat ? axis() + step : 4 * step;
    }

    double height() {
        return months() + below;
    }
}

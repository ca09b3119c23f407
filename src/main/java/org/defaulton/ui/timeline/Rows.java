package org.defaulton.ui.timeline;

/**
 * The four rows of the timeline: events, axis, runs, months. All values in pixels from the top.
 *
 * @param step from the middle of a row to the middle of the next
 * @param below what is left below the middle of the last row
 */
record Rows(double step, double below) {
    double events() {
        return step;
    }

    double axis() {
        return 2 * step;
    }

    double runs() {
        return 3 * step;
    }

    double months() {
        return 4 * step;
    }

    double height() {
        return 4 * step + below;
    }
}

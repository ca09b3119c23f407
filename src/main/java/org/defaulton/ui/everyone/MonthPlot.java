package org.defaulton.ui.everyone;

/**
 * Where months and shares lie in a chart, in pixels.
 *
 * @param left where the first month lies
 * @param top where 1,000 of 1,000 lie
 * @param width from the first month to the last
 * @param height from none to all
 * @param months how many there are
 */
record MonthPlot(double left, double top, double width, double height, int months) {
    double x(double month) {
        return left + width * month / Math.max(1, months - 1);
    }

    /** Of a share from 0 to 1. */
    double y(double share) {
        return top + height * (1 - share);
    }

    /** The month next to a place. */
    int month(double x) {
        return Math.clamp(Math.round((x - left) / width * (months - 1)), 0, months - 1);
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }
}

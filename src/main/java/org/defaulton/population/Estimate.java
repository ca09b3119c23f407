package org.defaulton.population;

import java.util.Arrays;

/**
 * A value with its 95% interval.
 *
 * @param low the low end of the interval
 * @param median the median, from low to high
 * @param high the high end of the interval
 */
public record Estimate(double low, double median, double high) {
    /** A value that is known exactly. */
    static Estimate of(double value) {
        return new Estimate(value, value, value);
    }

    /** From random draws, at least one. */
    static Estimate ofDraws(double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Estimate(at(sorted, Distribution.LOW), at(sorted, 0.5), at(sorted, Distribution.HIGH));
    }

    /** Interpolates linearly between neighboring values. */
    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double more = below + 1 < sorted.length ? sorted[below + 1] - sorted[below] : 0;
        return sorted[below] + (place - below) * more;
    }

    Estimate plus(Estimate added) {
        return new Estimate(low + added.low, median + added.median, high + added.high);
    }

    /** All three values times a factor. */
    public Estimate times(double factor) {
        return new Estimate(low * factor, median * factor, high * factor);
    }

    /** The complement to 1, which swaps the ends of the interval. */
    Estimate rest() {
        return new Estimate(1 - high, 1 - median, 1 - low);
    }

    /** Whether the value is in the interval, its ends included. */
    public boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** The three values per thousand, rounded. */
    public PerThousand ofThousand() {
        return new PerThousand(rounded(low), rounded(median), rounded(high));
    }

    /** Rounds half up, tolerating floating-point noise in the last digits. */
    private static long rounded(double share) {
        return Math.round(Math.rint(share * 1e9) / 1e6);
    }

    /**
     * Shares per thousand, as whole numbers.
     *
     * @param low the low end of the interval, 0 to 1,000
     * @param median the median, from low to high
     * @param high the high end of the interval, 0 to 1,000
     */
    public record PerThousand(long low, long median, long high) {}
}

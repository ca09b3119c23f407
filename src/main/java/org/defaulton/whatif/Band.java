package org.defaulton.whatif;

import java.util.function.DoubleUnaryOperator;

/**
 * A value with its uncertainty.
 *
 * @param low the low end
 * @param base the most likely value, from low to high
 * @param high the high end
 */
public record Band(double low, double base, double high) {
    /** A value that is sure. */
    static Band of(double value) {
        return new Band(value, value, value);
    }

    Band plus(Band other) {
        return new Band(low + other.low, base + other.base, high + other.high);
    }

    Band times(Band other) {
        return new Band(low * other.low, base * other.base, high * other.high);
    }

    /** All three values so many times as large. */
    public Band times(double factor) {
        return new Band(low * factor, base * factor, high * factor);
    }

    /** What is left of 1: the more is taken at the high end, the less is left at the low end. */
    Band rest() {
        return new Band(1 - high, 1 - base, 1 - low);
    }

    Band map(DoubleUnaryOperator each) {
        return new Band(each.applyAsDouble(low), each.applyAsDouble(base), each.applyAsDouble(high));
    }

    /** The three values as so many of a thousand, rounded. */
    public Thousand ofThousand() {
        return new Thousand(rounded(low), rounded(base), rounded(high));
    }

    /** A share that is a half of a thousandth but for the last bits of a sum is rounded up like the half itself. */
    private static long rounded(double share) {
        return Math.round(Math.rint(share * 1e9) / 1e6);
    }

    /**
     * Shares as whole numbers of a thousand.
     *
     * @param low the low end, 0 to 1,000
     * @param base the most likely number, from low to high
     * @param high the high end, 0 to 1,000
     */
    public record Thousand(long low, long base, long high) {}
}

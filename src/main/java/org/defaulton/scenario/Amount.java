package org.defaulton.scenario;

/**
 * How much data of a category a member makes.
 *
 * @param atJoin items on the day of joining, 0 or more
 * @param perMonth items in each month, 0 or more; item j of n is made on day 1 + floor((j - 1) * days / n)
 */
public record Amount(int atJoin, int perMonth) {
    /** Nothing at all. */
    public static final Amount NONE = new Amount(0, 0);
}

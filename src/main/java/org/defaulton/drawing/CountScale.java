package org.defaulton.drawing;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Counts along a vertical axis that starts at 0 and ends at a round number.
 *
 * @param step from one tick to the next, 1, 2, 2.5 or 5 times a power of ten
 * @param top the last tick, a multiple of the step
 */
public record CountScale(long step, long top) {
    private static final List<Double> ROUND = List.of(1.0, 2.0, 2.5, 5.0);

    /**
     * The shortest scale that includes a count.
     *
     * @param most the count, 0 or more
     * @param ticks the maximum number of ticks above 0, at least 1
     */
    public static CountScale upTo(long most, int ticks) {
        for (long power = 1;; power *= 10) {
            for (double round : ROUND) {
                long step = (long) (round * power);
                long needed = Math.max(1, Math.ceilDiv(most, step));
                if (step == round * power && needed <= ticks) {
                    return new CountScale(step, needed * step);
                }
            }
        }
    }

    /** The ticks from 0 to the top. */
    public List<Long> ticks() {
        return LongStream.rangeClosed(0, top / step).mapToObj(tick -> tick * step).toList();
    }
}

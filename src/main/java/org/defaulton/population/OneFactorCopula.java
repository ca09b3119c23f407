package org.defaulton.population;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How likely it is that a member notices, would rather be out (or wants to be in), and gets it done, given that the
 * three are correlated.
 *
 * <p>Each member has a trait that is normally distributed: how much they care. Noticing, objecting and getting it done
 * each have a score, {@code sqrt(r) * trait + sqrt(1 - r) * chance}, with its own normally distributed noise, so any
 * two scores have the correlation r (a Gaussian copula with one factor). Members above a threshold notice, object or
 * get it done; the thresholds reproduce each share on its own. Those who want to be in are at the other end of the
 * score for objecting. For r = 0 the probability is the product of the three shares.
 *
 * <p>The integral over the trait is a sum at equal steps, which is accurate to many digits for such smooth functions.
 */
final class OneFactorCopula {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double STEP = 0.5;
    private static final int STEPS = 10;

    private final double[] traits = IntStream.rangeClosed(-STEPS, STEPS).mapToDouble(i -> i * STEP).toArray();
    private final double[] weights;

    OneFactorCopula() {
        double[] densities = IntStream.range(0, traits.length).mapToDouble(i -> NORMAL.density(traits[i])).toArray();
        double sum = IntStream.range(0, traits.length).mapToDouble(i -> densities[i]).sum();
        weights = IntStream.range(0, traits.length).mapToDouble(i -> densities[i] / sum).toArray();
    }

    /** The score that a given share of members exceeds. */
    static double threshold(double share) {
        return -NORMAL.inverseCumulativeProbability(share);
    }

    /**
     * The share of members for whom all three hold.
     *
     * @param notices share who notice, 0 to 1
     * @param wishes share who have the wish, 0 to 1
     * @param completes share who get it done, 0 to 1
     * @param dependence the correlation r, from 0 to less than 1
     * @param objects whether the wish is to be out; else to be in
     */
    double all(double notices, double wishes, double completes, double dependence, boolean objects) {
        double side = objects ? 1 : -1;
        double spread = Math.sqrt(1 - dependence);
        double pull = Math.sqrt(dependence) / spread;
        double notice = -threshold(notices) / spread;
        double wish = -threshold(wishes) / spread;
        double complete = -threshold(completes) / spread;
        double sum = 0;
        for (int i = 0; i < traits.length; i++) {
            double shift = pull * traits[i];
            sum += weights[i] * below(notice + shift) * below(wish + side * shift) * below(complete + shift);
        }
        return sum;
    }

    private static double below(double score) {
        return NORMAL.cumulativeProbability(score);
    }
}

package org.defaulton.population;

import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.defaulton.scenario.Population.ShareParameter;
import org.defaulton.scenario.Population.ShareRange;

/** The probability distribution of an uncertain value from 0 to 1. */
public sealed interface Distribution {
    /** The lower end of the central 95% interval, as a quantile. */
    double LOW = 0.025;
    /** Its upper end. */
    double HIGH = 0.975;

    /**
     * The quantile: the value that is not reached in a share of all cases.
     *
     * @param share from 0 to 1
     */
    double quantile(double share);

    /**
     * Random values.
     *
     * @param seed the same seed gives the same values
     */
    double[] draws(int count, long seed);

    /** The median: as many cases are below it as above. */
    default double median() {
        return quantile(0.5);
    }

    /**
     * What the file says about a share. If people were counted, the prior is uniform.
     *
     * @param parameter one that is not calibrated
     */
    static Distribution of(ShareParameter parameter) {
        if (parameter.beta() != null) {
            int successes = parameter.beta().successes();
            return new BetaShare(successes + 1.0, parameter.beta().n() - successes + 1.0);
        }
        ShareRange between = Objects.requireNonNull(parameter.between());
        double low = LogitNormalShare.logit(between.low() / 100);
        double high = LogitNormalShare.logit(between.high() / 100);
        return new LogitNormalShare((low + high) / 2, (high - low) / 2 / LogitNormalShare.NORMAL_HIGH);
    }

    /**
     * A value set by hand.
     *
     * @param value the value, 0 to 1
     */
    record FixedShare(double value) implements Distribution {
        @Override
        public double quantile(double share) {
            return value;
        }

        @Override
        public double[] draws(int count, long seed) {
            double[] draws = new double[count];
            Arrays.fill(draws, value);
            return draws;
        }
    }

    /**
     * The beta distribution.
     *
     * @param alpha first shape, above 0
     * @param beta second shape, above 0
     */
    record BetaShare(double alpha, double beta) implements Distribution {
        @Override
        public double quantile(double share) {
            return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(share);
        }

        @Override
        public double[] draws(int count, long seed) {
            return sampled(BetaDistribution.of(alpha, beta), count, seed);
        }
    }

    /**
     * A value whose log-odds are normally distributed (logit-normal).
     *
     * @param middle the median of the log-odds
     * @param deviation their standard deviation, above 0
     */
    record LogitNormalShare(double middle, double deviation) implements Distribution {
        /** The 97.5% quantile of the standard normal distribution. */
        static final double NORMAL_HIGH = NormalDistribution.of(0, 1).inverseCumulativeProbability(HIGH);

        /** The log-odds of a share. */
        static double logit(double share) {
            return Math.log(share / (1 - share));
        }

        /** The share with these log-odds. */
        static double share(double logit) {
            return 1 / (1 + Math.exp(-logit));
        }

        @Override
        public double quantile(double share) {
            return share(NormalDistribution.of(middle, deviation).inverseCumulativeProbability(share));
        }

        @Override
        public double[] draws(int count, long seed) {
            double[] draws = sampled(NormalDistribution.of(middle, deviation), count, seed);
            Arrays.setAll(draws, i -> share(draws[i]));
            return draws;
        }
    }

    private static double[] sampled(ContinuousDistribution distribution, int count, long seed) {
        UniformRandomProvider random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed)::nextLong;
        return distribution.createSampler(random).samples(count).toArray();
    }
}

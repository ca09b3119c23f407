package org.defaulton.population;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.defaulton.comparison.DefaultRule;

/**
 * Who is in under each default, with the uncertainty of the shares propagated by Monte Carlo: every share is drawn many
 * times, and each draw gives one result. The model reports the results' median and 95% interval.
 *
 * <p>The shares are drawn independently of each other, each with its own generator, so that a share gives the same
 * draws whatever the others are. Sampling noise among the members is ignored: for a billion it is at most three
 * thousandths of a percentage point, far less than the uncertainty of the shares.
 *
 * @param settled by default, the share of members who are in once all who act have acted
 */
public record PopulationOutcome(Map<DefaultRule, Estimate> settled) {
    /** The ends of the interval move by less than a thousandth from one seed to the next. */
    public static final int DRAWS = 20_000;
    private static final long SEED = 20240918;

    public PopulationOutcome {
        settled = Map.copyOf(settled);
    }

    /** The outcome of the shares. */
    public static PopulationOutcome of(PopulationShares shares) {
        return of(shares, SEED);
    }

    static PopulationOutcome of(PopulationShares shares, long seed) {
        Map<ShareKind, double[]> draws = new EnumMap<>(ShareKind.class);
        long own = seed;
        for (ShareKind share : ShareKind.values()) {
            draws.put(share, shares.of(share).draws(DRAWS, own++));
        }
        Map<DefaultRule, Estimate> settled = new EnumMap<>(DefaultRule.class);
        for (DefaultRule rule : DefaultRule.values()) {
            settled.put(rule, Estimate.ofDraws(results(rule, draws)));
        }
        return new PopulationOutcome(settled);
    }

    private static double[] results(DefaultRule rule, Map<ShareKind, double[]> draws) {
        OneFactorCopula trait = new OneFactorCopula();
        double[] notices = of(draws, ShareKind.NOTICES);
        double[] off = of(draws, ShareKind.PREFERS_OFF);
        double[] on = of(draws, ShareKind.PREFERS_ON);
        double[] completes = of(draws, ShareKind.COMPLETES);
        double[] dependence = of(draws, ShareKind.DEPENDENCE);
        double[] results = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double wants = Math.min(on[i], 1 - off[i]);
            results[i] = switch (rule) {
                case ON -> 1 - trait.all(notices[i], off[i], completes[i], dependence[i], true);
                case ASK -> wants;
                case PROMPT -> of(draws, ShareKind.ACCEPTS)[i];
                case OFF -> trait.all(notices[i], wants, completes[i], dependence[i], false);
            };
        }
        return results;
    }

    private static double[] of(Map<ShareKind, double[]> draws, ShareKind share) {
        return Objects.requireNonNull(draws.get(share));
    }

    /** The share of members who are in once all who act have acted. */
    public Estimate settled(DefaultRule rule) {
        return Objects.requireNonNull(settled.get(rule));
    }

    /**
     * The share of all members who are in. Each draw is linear between nobody and everybody having acted, so its
     * quantiles are linear, too.
     *
     * @param acted of those who act at some time, the share who have, 0 to 1
     */
    public Estimate after(DefaultRule rule, double acted) {
        return rule == DefaultRule.ON ? settled(rule).rest().times(acted).rest() : settled(rule).times(acted);
    }
}

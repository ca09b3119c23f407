package org.defaulton.whatif;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Who is in under each default, with what is not known about the shares carried through: every share is drawn by chance
 * many times over (Monte Carlo), and each draw gives one result. The median of the results and their 95% interval are
 * what is known.
 *
 * <p>The shares are drawn independently of each other, each with its own generator, so that a share gives the same draws
 * whatever the others are. Chance among the members is left out: of a billion it is at most three
 * thousandths of a percentage point, far less than what is not known about the shares.
 *
 * @param settled by default, the share of members who are in once all who act have acted
 */
public record PopulationOutcome(Map<DefaultRule, Band> settled) {
    /** The ends of the interval move by less than a thousandth from one seed to the next. */
    public static final int DRAWS = 20_000;
    private static final long SEED = 20240918;

    public PopulationOutcome {
        settled = Map.copyOf(settled);
    }

    /** What follows from the shares. */
    public static PopulationOutcome of(PopulationShares shares) {
        return of(shares, SEED);
    }

    static PopulationOutcome of(PopulationShares shares, long seed) {
        Map<Share, double[]> draws = new EnumMap<>(Share.class);
        long own = seed;
        for (Share share : Share.values()) {
            draws.put(share, shares.of(share).draws(DRAWS, own++));
        }
        Map<DefaultRule, Band> settled = new EnumMap<>(DefaultRule.class);
        for (DefaultRule rule : DefaultRule.values()) {
            settled.put(rule, Band.ofDraws(results(rule, draws)));
        }
        return new PopulationOutcome(settled);
    }

    private static double[] results(DefaultRule rule, Map<Share, double[]> draws) {
        OneTrait trait = new OneTrait();
        double[] notices = of(draws, Share.NOTICES);
        double[] off = of(draws, Share.PREFERS_OFF);
        double[] on = of(draws, Share.PREFERS_ON);
        double[] completes = of(draws, Share.COMPLETES);
        double[] dependence = of(draws, Share.DEPENDENCE);
        double[] results = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double wants = Math.min(on[i], 1 - off[i]);
            results[i] = switch (rule) {
                case ON -> 1 - trait.all(notices[i], off[i], completes[i], dependence[i], true);
                case ASK -> wants;
                case PROMPT -> of(draws, Share.ACCEPTS)[i];
                case OFF -> trait.all(notices[i], wants, completes[i], dependence[i], false);
            };
        }
        return results;
    }

    private static double[] of(Map<Share, double[]> draws, Share share) {
        return Objects.requireNonNull(draws.get(share));
    }

    /** The share of members who are in once all who act have acted. */
    public Band settled(DefaultRule rule) {
        return Objects.requireNonNull(settled.get(rule));
    }

    /**
     * The share of all members who are in. In each draw it is a straight line from nobody's having acted to all's having
     * done so, so that its quantiles lie on such lines, too.
     *
     * @param acted of those who act at some time, the share who have, 0 to 1
     */
    public Band after(DefaultRule rule, double acted) {
        return rule == DefaultRule.ON ? settled(rule).rest().times(acted).rest() : settled(rule).times(acted);
    }
}

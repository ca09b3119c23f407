package org.defaulton.population;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.comparison.DefaultRule;

/**
 * Which shares cause the uncertainty: each is moved alone from the low to the high end of its 95% interval, with all
 * others at their medians.
 *
 * @param rule the default rule analyzed
 * @param middle the share of members who are in with all at their medians, 0 to 1
 * @param bars the shares that move it, largest effect first
 */
public record TornadoAnalysis(DefaultRule rule, double middle, List<TornadoRange> bars) {
    public TornadoAnalysis {
        bars = List.copyOf(bars);
    }

    /**
     * The effect of one share.
     *
     * @param share the share
     * @param atLow who is in with the share at its low end, 0 to 1
     * @param atHigh who is in with the share at its high end, 0 to 1
     */
    public record TornadoRange(ShareKind share, double atLow, double atHigh) {
        /** The smaller of the two. */
        public double least() {
            return Math.min(atLow, atHigh);
        }

        /** The larger of the two. */
        public double most() {
            return Math.max(atLow, atHigh);
        }
    }

    /** The tornado of a default. */
    static TornadoAnalysis of(PopulationShares shares, DefaultRule rule) {
        List<TornadoRange> bars = Stream.of(ShareKind.values())
                .map(share -> bar(shares, share, rule))
                .filter(bar -> bar.most() > bar.least())
                .sorted(Comparator.comparingDouble((TornadoRange bar) -> bar.least() - bar.most()))
                .toList();
        return new TornadoAnalysis(rule, shares.medians().settled(rule), bars);
    }

    private static TornadoRange bar(PopulationShares shares, ShareKind share, DefaultRule rule) {
        Distribution spread = shares.of(share);
        return new TornadoRange(share, shares.medians(share, spread.quantile(Distribution.LOW)).settled(rule),
                shares.medians(share, spread.quantile(Distribution.HIGH)).settled(rule));
    }
}

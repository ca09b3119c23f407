package org.defaulton.population;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.defaulton.comparison.DefaultRule;

/**
 * How members respond to a default: what is known of each share, and who is in once all who act have acted.
 *
 * <p>With the switch on, all members are in except those who notice it, would rather be out and get it done; with the
 * switch off, only those are in who notice it, want to be in and get it done. {@link OneFactorCopula} models how the
 * three correlate. If members must choose, as many are in as say that they want it, or as accept at other prompts.
 * These are the model's own formulas, assumed; the shares come from studies that the population file names.
 *
 * @param spreads what is known of each share; none is missing
 */
public record PopulationShares(Map<ShareKind, Distribution> spreads) {
    public PopulationShares {
        spreads = Map.copyOf(spreads);
    }

    /** What is known of one share. */
    public Distribution of(ShareKind share) {
        return Objects.requireNonNull(spreads.get(share));
    }

    /** Every share at its median. */
    public ShareValues medians() {
        return values(Distribution::median);
    }

    /** Every share at its median but one. */
    ShareValues medians(ShareKind but, double value) {
        Map<ShareKind, Double> values = new EnumMap<>(medians().values());
        values.put(but, value);
        return new ShareValues(values);
    }

    private ShareValues values(ToDoubleFunction<Distribution> each) {
        Map<ShareKind, Double> values = new EnumMap<>(ShareKind.class);
        spreads.forEach((share, spread) -> values.put(share, each.applyAsDouble(spread)));
        return new ShareValues(values);
    }

    /**
     * One value for each share.
     *
     * @param values all of them, 0 to 1
     */
    public record ShareValues(Map<ShareKind, Double> values) {
        public ShareValues {
            values = Map.copyOf(values);
        }

        /** The value of one share. */
        public double of(ShareKind share) {
            return Objects.requireNonNull(values.get(share));
        }

        /** Who wants to be in. Nobody wants both: anyone who would rather be out is counted first. */
        double prefersOn() {
            return Math.min(of(ShareKind.PREFERS_ON), 1 - of(ShareKind.PREFERS_OFF));
        }

        /** The share of all members who are in, once all who act have acted. */
        public double settled(DefaultRule rule) {
            return switch (rule) {
                case ON -> 1 - acting(of(ShareKind.PREFERS_OFF), true);
                case ASK -> prefersOn();
                case PROMPT -> of(ShareKind.ACCEPTS);
                case OFF -> acting(prefersOn(), false);
            };
        }

        private double acting(double wish, boolean objects) {
            return new OneFactorCopula().all(of(ShareKind.NOTICES), wish, of(ShareKind.COMPLETES),
                    of(ShareKind.DEPENDENCE), objects);
        }
    }
}

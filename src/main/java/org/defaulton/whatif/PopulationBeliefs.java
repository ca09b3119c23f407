package org.defaulton.whatif;

import java.util.Map;
import java.util.Optional;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Population.Parameter;

/**
 * What is taken to be true of the members: the ways that count, and values that somebody set by hand in the place of a
 * study's.
 *
 * @param population the studies' values
 * @param set what somebody set, by name: {@link #NOTICE}, {@link #COMPLETION} and {@link #SCOPE} name a way, the id of
 *     a parameter a value in per cent; what is unknown or no number counts as not set
 */
public record PopulationBeliefs(Population population, Map<String, String> set) {
    /** The way in which people hear of it. */
    public static final String NOTICE = "notice";
    /** The way in which they say no. */
    public static final String COMPLETION = "completion";
    /** Which members are looked at: {@link #HOME} or everywhere. */
    public static final String SCOPE = "scope";
    /** Only those in the member's country. */
    public static final String HOME = "home";

    public PopulationBeliefs {
        set = Map.copyOf(set);
    }

    /** How many notice. */
    public Parameter notices() {
        return population.notices().way(set.getOrDefault(NOTICE, ""));
    }

    /** How many get it done. */
    public Parameter completes() {
        return population.completes().way(set.getOrDefault(COMPLETION, ""));
    }

    /** Whether only the member's country is looked at. */
    public boolean homeOnly() {
        return HOME.equals(set.get(SCOPE));
    }

    /** The value that somebody set for the parameter, in per cent, 0 to 100. */
    public Optional<Double> byHand(Parameter parameter) {
        try {
            return Optional.ofNullable(set.get(parameter.id())).map(Double::valueOf)
                    .filter(value -> value >= 0 && value <= 100);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The value that counts, in per cent. */
    public double value(Parameter parameter) {
        return byHand(parameter).orElse(parameter.base());
    }

    /** The shares that the model reckons with. A value set beyond the study's range widens the range. */
    public PopulationShares shares() {
        return new PopulationShares(band(notices()), band(population.prefersOff()), band(population.prefersOn()),
                band(completes()));
    }

    private Band band(Parameter parameter) {
        double value = value(parameter);
        return new Band(Math.min(parameter.low(), value), value, Math.max(parameter.high(), value)).times(0.01);
    }
}

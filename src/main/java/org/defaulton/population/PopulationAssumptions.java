package org.defaulton.population;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Population.ShareParameter;

/**
 * What the model assumes about the members: the ways that apply, and values set by hand in place of a study's.
 *
 * @param population the studies' values
 * @param set what was set by hand, by name: {@link #NOTICE}, {@link #COMPLETION} and {@link #SCOPE} name a way, the id
 * of a parameter a value in percent; unknown names and values that are not numbers are ignored
 * @param day the day shown, which decides how people heard of it
 */
public record PopulationAssumptions(Population population, Map<String, String> set, LocalDate day) {
    /** The way in which people hear of it. */
    public static final String NOTICE = "notice";
    /** The way in which they say no. */
    public static final String COMPLETION = "completion";
    /** Which members are counted: {@link #HOME} or everywhere. */
    public static final String SCOPE = "scope";
    /** Only those in the member's country. */
    public static final String HOME = "home";

    public PopulationAssumptions {
        set = Map.copyOf(set);
    }

    /** How many notice. */
    public ShareParameter notices() {
        return population.notices().way(set.getOrDefault(NOTICE, ""), day);
    }

    /** How many get it done. */
    public ShareParameter completes() {
        return population.completes().way(set.getOrDefault(COMPLETION, ""));
    }

    /** The parameter that applies to a share. */
    public ShareParameter parameter(ShareKind share) {
        return switch (share) {
            case NOTICES -> notices();
            case PREFERS_OFF -> population.prefersOff();
            case PREFERS_ON -> population.prefersOn();
            case ACCEPTS -> population.accepts();
            case COMPLETES -> completes();
            case DEPENDENCE -> population.dependence();
        };
    }

    /** Ids of the claims behind a share. */
    public List<String> claims(ShareKind share) {
        return share == ShareKind.NOTICES ? population.notices().claimsOf(notices()) : parameter(share).claims();
    }

    /** The day on which people hear of it, if the setting exists by then. */
    public LocalDate heard() {
        return population.notices().heard(notices());
    }

    /** Whether only the member's country is counted. */
    public boolean homeOnly() {
        return HOME.equals(set.get(SCOPE));
    }

    /** The value set by hand for the share, 0 to 1; treated as exact. */
    public Optional<Double> byHand(ShareKind share) {
        double most = share == ShareKind.DEPENDENCE ? ShareKind.MOST_DEPENDENCE : 1;
        try {
            return Optional.ofNullable(set.get(parameter(share).id()))
                    .map(value -> Double.parseDouble(value) / 100)
                    .filter(value -> value >= 0 && value <= most);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What studies say about a share, regardless of values set by hand. */
    public Distribution studied(ShareKind share) {
        return known(parameter(share), new PopulationCalibration(population));
    }

    /** The shares that the model uses. */
    public PopulationShares shares() {
        PopulationCalibration calibration = new PopulationCalibration(population);
        Map<ShareKind, Distribution> spreads = new EnumMap<>(ShareKind.class);
        for (ShareKind share : ShareKind.values()) {
            spreads.put(share, byHand(share).<Distribution>map(Distribution.FixedShare::new)
                    .orElseGet(() -> known(parameter(share), calibration)));
        }
        return new PopulationShares(spreads);
    }

    private static Distribution known(ShareParameter parameter, PopulationCalibration calibration) {
        return parameter.calibrated() ? calibration.completes() : Distribution.of(parameter);
    }
}

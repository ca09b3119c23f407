package org.defaulton.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Population.OptOutCalibration;
import org.defaulton.scenario.Population.OptOutStudy;

/**
 * How many get it done, inferred from measured opt-outs, and each of these predicted from the others.
 *
 * <p>For each study the share that gets it done is the one that leads to the share that opted out, with noticing,
 * objecting and their dependence at their medians. The log-odds of that share have the studies' mean; a further opt-out
 * varies around it with the variance {@code t² (1 + 1/k)}, where k is the number of studies and t the spread between
 * opt-outs, which the file sets: so few studies cannot estimate it.
 */
public final class PopulationCalibration {
    private static final long SEED = 20210630;
    /** In log-odds: from one in a billion to all but one. */
    private static final double EXTREME = 20.7;
    private static final double EXACT = 1e-9;

    private final Population population;
    private final OptOutCalibration calibration;
    private final double objecting;
    private final double dependence;

    /** A calibration on the studies of the population. */
    public PopulationCalibration(Population population) {
        this.population = population;
        calibration = population.calibration();
        objecting = Distribution.of(population.prefersOff()).median();
        dependence = Distribution.of(population.dependence()).median();
    }

    /**
     * A study predicted from the others.
     *
     * @param study the study, which the prediction does not know
     * @param predicted of all its people, the share that opts out, 0 to 1
     */
    public record StudyPrediction(OptOutStudy study, Estimate predicted) {
        /** The share that was measured, 0 to 1. */
        public double measured() {
            return study.share() / 100;
        }

        /** Whether what was measured is in the 95% interval. */
        public boolean isInside() {
            return predicted.holds(measured());
        }
    }

    /** The share that gets it done, from all studies together. */
    Distribution completes() {
        return completes(calibration.studies());
    }

    /** Every study in turn, held out and predicted from the others. */
    public List<StudyPrediction> predictions() {
        return calibration.studies().stream().map(this::predicted).toList();
    }

    private StudyPrediction predicted(OptOutStudy study) {
        List<OptOutStudy> others = new ArrayList<>(calibration.studies());
        others.remove(study);
        OneFactorCopula trait = new OneFactorCopula();
        List<double[]> draws = new ArrayList<>();
        Stream.of(heard(study), Distribution.of(population.prefersOff()), completes(others),
                Distribution.of(population.dependence()))
                .forEach(spread -> draws.add(spread.draws(PopulationOutcome.DRAWS, SEED + draws.size())));
        double[] shares = new double[PopulationOutcome.DRAWS];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = trait.all(draws.get(0)[i], draws.get(1)[i], draws.get(2)[i], draws.get(3)[i], true);
        }
        return new StudyPrediction(study, Estimate.ofDraws(shares));
    }

    private Distribution completes(List<OptOutStudy> studies) {
        double mean = studies.stream()
                .mapToDouble(study -> Distribution.LogitNormalShare.logit(implied(study)))
                .average()
                .orElseThrow();
        double between = Math.log(calibration.factor()) / Distribution.LogitNormalShare.NORMAL_HIGH;
        return new Distribution.LogitNormalShare(mean, between * Math.sqrt(1 + 1.0 / studies.size()));
    }

    private Distribution heard(OptOutStudy study) {
        return Distribution.of(population.notices()
                .parameters()
                .stream()
                .filter(way -> way.id().equals(study.heard()))
                .findFirst()
                .orElseThrow());
    }

    /** The share that gets it done in one study, 0 to 1; nearly all where more opted out than noticed and objected. */
    double implied(OptOutStudy study) {
        return Distribution.LogitNormalShare.share(implied(heard(study).median(), study.share() / 100));
    }

    /** Finds the share by bisection, in log-odds: the more get it done, the more opt out. */
    private double implied(double notices, double optedOut) {
        OneFactorCopula trait = new OneFactorCopula();
        double low = -EXTREME;
        double high = EXTREME;
        while (high - low > EXACT) {
            double middle = (low + high) / 2;
            double leaving = trait.all(notices, objecting, Distribution.LogitNormalShare.share(middle), dependence,
                    true);
            low = leaving < optedOut ? middle : low;
            high = leaving < optedOut ? high : middle;
        }
        return (low + high) / 2;
    }
}

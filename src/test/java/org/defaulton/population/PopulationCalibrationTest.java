package org.defaulton.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.PopulationCalibration.StudyPrediction;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Population.OptOutStudy;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares derived from other opt-outs, and how well each is predicted from the others. */
class PopulationCalibrationTest {
    private static final Population PEOPLE = Objects.requireNonNull(Demo.SCENARIO.everyone());
    private static final PopulationCalibration CALIBRATION = new PopulationCalibration(PEOPLE);

    private static OptOutStudy study(String id) {
        return PEOPLE.calibration().studies().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"news, press", "phones, press", "banners, quiet"})
    void the_share_that_gets_it_done_leads_back_to_what_was_measured(String id, String notice) {
        Map<String, String> set = new HashMap<>(Map.of("notice", notice));
        set.put("settings", String.valueOf(100 * CALIBRATION.implied(study(id))));
        PopulationShares.ShareValues values = new PopulationAssumptions(PEOPLE, set, LocalDate.of(2024, 9, 19)).shares()
                .medians();

        assertThat(1 - values.settled(DefaultRule.ON)).isEqualTo(study(id).share() / 100, within(1e-6));
    }

    /** Found with scipy: a root for each study, then the mean of the logarithms of the odds. */
    @Test
    void another_program_finds_the_same_shares() {
        assertThat(CALIBRATION.implied(study("news"))).isEqualTo(0.0302, within(0.0002));
        assertThat(CALIBRATION.implied(study("phones"))).isEqualTo(0.0871, within(0.0005));
        assertThat(CALIBRATION.implied(study("banners"))).isEqualTo(0.0205, within(0.0003));
        assertThat(CALIBRATION.completes().median()).isEqualTo(0.0381, within(0.0003));
        // Four times the odds, with one more study as uncertain as the mean of three: 4 to the root of 4/3 is 6.35.
        double odds = 0.038 / 0.962 * Math.pow(4, Math.sqrt(4.0 / 3));
        assertThat(CALIBRATION.completes().quantile(Distribution.HIGH)).isEqualTo(odds / (1 + odds), within(0.001));
    }

    /** Found with numpy, from the two other studies in each case. */
    @ParameterizedTest(name = "{0}: {2} % ({1} to {3})")
    @CsvSource({"news, 0.605, 3.05, 13.3, 0.5", "phones, 0.348, 1.82, 8.5, 0.5", "banners, 0.059, 0.51, 3.36, 0.15"})
    void each_study_is_predicted_from_the_two_others(String id, double low, double median, double high,
            double tolerance) {
        StudyPrediction found = CALIBRATION.predictions()
                .stream()
                .filter(one -> one.study().id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(100 * found.predicted().low()).isEqualTo(low, within(0.05));
        assertThat(100 * found.predicted().median()).isEqualTo(median, within(0.1));
        assertThat(100 * found.predicted().high()).isEqualTo(high, within(tolerance));
        assertThat(found.isInside()).isTrue();
        assertThat(found.measured()).isEqualTo(study(id).share() / 100);
    }

    @Test
    void a_prediction_does_not_know_the_study_that_it_predicts() {
        Population.OptOutCalibration known = PEOPLE.calibration();
        Population other = with(known.studies()
                .stream()
                .map(one -> one.id().equals("news")
                        ? new OptOutStudy(one.id(), one.name(), one.heard(), 40, one.claims())
                        : one)
                .toList());
        StudyPrediction found = new PopulationCalibration(other).predictions().getFirst();

        assertThat(found.predicted()).isEqualTo(CALIBRATION.predictions().getFirst().predicted());
        assertThat(found.isInside()).isFalse();
    }

    @Test
    void if_more_opted_out_than_can_have_noticed_nearly_all_completed_it() {
        OptOutStudy quiet = study("banners");

        assertThat(CALIBRATION.implied(new OptOutStudy("much", "Much", quiet.heard(), 50, quiet.claims()))).isEqualTo(1,
                within(1e-6));
    }

    private static Population with(List<OptOutStudy> studies) {
        Population.OptOutCalibration known = PEOPLE.calibration();
        return new Population(PEOPLE.id(), PEOPLE.name(), PEOPLE.sources(), PEOPLE.claims(), PEOPLE.members(),
                PEOPLE.notices(), PEOPLE.prefersOff(), PEOPLE.prefersOn(), PEOPLE.accepts(), PEOPLE.completes(),
                PEOPLE.dependence(), new Population.OptOutCalibration(known.factor(), studies, known.claims()),
                PEOPLE.adoption(), PEOPLE.assumptions());
    }
}

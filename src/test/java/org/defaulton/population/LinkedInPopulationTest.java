package org.defaulton.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.PopulationCalibration.StudyPrediction;
import org.defaulton.population.PopulationModel.CountryGroup;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Population.OptOutStudy;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The model of LinkedIn’s members: who is in scope, and the studies behind it. */
class LinkedInPopulationTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");
    private static final Population PEOPLE = BuiltInContent.population("linkedin");
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 18);
    private static final PopulationModel MODEL = new PopulationModel(LINKEDIN, LINKEDIN.use("train-content-ai"),
            PEOPLE.adoption(), SEPTEMBER);
    /** Sure shares: .73 * .66 * .08 leave, .73 * .07 * .08 join, .07 say that they want it, .46 accept. */
    private static final PopulationOutcome OUTCOME = sure(0.038544, 0.07, 0.46, 0.004088);

    private static PopulationOutcome sure(double leave, double say, double accept, double join) {
        return new PopulationOutcome(Map.of(DefaultRule.ON, Estimate.of(1 - leave), DefaultRule.ASK, Estimate.of(say),
                DefaultRule.PROMPT, Estimate.of(accept), DefaultRule.OFF, Estimate.of(join)));
    }

    private static PopulationMonth month(List<CountryGroup> groups, String month) {
        return MODEL.months(OUTCOME, groups, YearMonth.parse(month), 1).getFirst();
    }

    private static List<CountryGroup> in(String country) {
        return List.of(new CountryGroup(country, 1000));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"US, 2024-07, 0", "US, 2024-08, 1000", "US, 2029-01, 1000", "GB, 2024-09, 1000", "GB, 2024-10, 0",
            "GB, 2025-11, 0", "GB, 2025-12, 1000", "DE, 2024-09, 0", "DE, 2025-12, 1000", "CA, 2024-12, 1000",
            "CA, 2025-02, 0", "CA, 2025-12, 1000", "HK, 2025-02, 0", "HK, 2025-12, 1000"})
    void a_country_is_in_scope_while_a_window_covers_it_on_the_first_of_the_month(String country, String month,
            long members) {
        assertThat(month(in(country), month).inScope()).isEqualTo(members);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"US, 2024-09, 0", "US, 2024-10, 45", "US, 2024-11, 70", "US, 2025-03, 100", "US, 2028-01, 100",
            "DE, 2025-12, 45", "DE, 2026-01, 70", "CA, 2024-12, 84"})
    void members_act_month_by_month_since_they_heard_while_the_setting_is_there(String country, String month,
            double percent) {
        Estimate in = month(in(country), month).of(DefaultRule.ON);

        assertThat(in.median()).isEqualTo(1000 - 38.544 * percent / 100, within(1e-9));
        assertThat(month(in(country), month).of(DefaultRule.OFF).median()).isEqualTo(4.088 * percent / 100,
                within(1e-9));
    }

    @Test
    void everywhere_is_the_sum_of_all_countries() {
        List<CountryGroup> all = PopulationModel.everywhere(PEOPLE);

        assertThat(all.stream().mapToLong(CountryGroup::count).sum()).isEqualTo(1_200_000_000);
        assertThat(month(all, "2025-12").inScope()).isEqualTo(1_200_000_000);
        // All but those of the EU, the EEA and Switzerland, at first.
        long europe = 184_000_000 + 4_000_000 + 3_000_000 + 500_000 + 50_000;
        assertThat(month(all, "2024-08").inScope()).isEqualTo(1_200_000_000 - europe);
        double sum = all.stream().mapToDouble(one -> month(List.of(one), "2025-12").of(DefaultRule.ON).median()).sum();
        assertThat(month(all, "2025-12").of(DefaultRule.ON).median()).isEqualTo(sum, within(1e-3));
    }

    @Test
    void members_of_a_country_without_its_own_count_are_a_thousand() {
        assertThat(PopulationModel.only(PEOPLE, "HK")).containsExactly(new CountryGroup("HK", 3_520_000));
        assertThat(PopulationModel.only(PEOPLE, "DE")).containsExactly(new CountryGroup("DE", 1000));
        assertThat(PopulationModel.only(PEOPLE, "FJ")).containsExactly(new CountryGroup("FJ", 1000));
    }

    @Test
    void countries_that_were_counted_together_have_the_same_rules() {
        for (Population.CountryCount country : PEOPLE.members().countries()) {
            for (String other : country.with()) {
                assertThat(MODEL.stages(other, YearMonth.of(2024, 1), 60)).as(other)
                        .isEqualTo(MODEL.stages(country.country(), YearMonth.of(2024, 1), 60));
            }
        }
    }

    @Test
    void the_news_month_in_england_counts_new_opt_outs_and_not_all_of_them() {
        OptOutStudy news = PEOPLE.calibration()
                .studies()
                .stream()
                .filter(one -> one.id().equals("nhs-news"))
                .findFirst()
                .orElseThrow();

        // 4.97 % were out at the end and 2.77 % before; 1,339,862 people are 2.2 % of 60.9 million.
        assertThat(news.share()).isEqualTo(4.97 - 2.77, within(1e-9))
                .isEqualTo(100 * 1_339_862 / 60_900_000.0, within(0.01));
    }

    /** The other tests of the model check the results of the demo against those of another program. */
    @ParameterizedTest
    @ValueSource(strings = {"quiet", "email", "press"})
    void its_shares_are_those_of_the_demo(String notice) {
        assertThat(outcome(PEOPLE, notice)).isEqualTo(outcome(Demo.SCENARIO.everyone(), notice));
    }

    private static PopulationOutcome outcome(Population people, String notice) {
        return PopulationOutcome.of(new PopulationAssumptions(people, Map.of("notice", notice), SEPTEMBER).shares());
    }

    @ParameterizedTest(name = "without {0}: {2} % ({1} to {3})")
    @CsvSource({"nhs-news, 0.605, 3.05, 13.3", "apple-setting, 0.348, 1.82, 8.5", "adchoices, 0.059, 0.51, 3.36"})
    void each_study_is_predicted_from_the_two_others(String id, double low, double median, double high) {
        StudyPrediction found = new PopulationCalibration(PEOPLE).predictions()
                .stream()
                .filter(one -> one.study().id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(100 * found.predicted().low()).isEqualTo(low, within(0.05));
        assertThat(100 * found.predicted().median()).isEqualTo(median, within(0.1));
        assertThat(100 * found.predicted().high()).isEqualTo(high, within(0.5));
        assertThat(found.isInside()).isTrue();
    }
}

package org.defaulton.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.PopulationModel.CountryGroup;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.UseWindow;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationModelTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final Population PEOPLE = Objects.requireNonNull(Demo.SCENARIO.everyone());
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 18);
    private static final PopulationModel MODEL = new PopulationModel(DEMO, DEMO.use("train-content-ai"),
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
            "GB, 2025-11, 0", "GB, 2025-12, 1000", "DE, 2024-09, 0", "DE, 2025-12, 1000"})
    void a_country_is_in_scope_while_a_window_covers_it_on_the_first_of_the_month(String country, String month,
            long members) {
        assertThat(month(in(country), month).inScope()).isEqualTo(members);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"US, 2024-09, 0", "US, 2024-10, 45", "US, 2024-11, 70", "US, 2025-03, 100", "US, 2028-01, 100",
            "DE, 2025-12, 45", "DE, 2026-01, 70", "US, 2024-12, 84"})
    void members_act_month_by_month_since_they_heard_while_the_setting_is_there(String country, String month,
            double percent) {
        Estimate in = month(in(country), month).of(DefaultRule.ON);

        assertThat(in.median()).isEqualTo(1000 - 38.544 * percent / 100, within(1e-9));
        assertThat(month(in(country), month).of(DefaultRule.OFF).median()).isEqualTo(4.088 * percent / 100,
                within(1e-9));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"US, 2024-08, 0", "US, 2024-09, 31.5", "US, 2024-10, 49", "DE, 2025-12, 31.5",
            // Asked in August and September 2024; then the setting is gone until November 2025.
            "GB, 2024-09, 31.5", "GB, 2025-12, 49"})
    void members_who_must_choose_are_asked_as_soon_as_the_setting_exists(String country, String month, double agree) {
        assertThat(month(in(country), month).of(DefaultRule.ASK).median()).isEqualTo(agree, within(1e-9));
        assertThat(month(in(country), month).of(DefaultRule.PROMPT).median()).isEqualTo(agree * 46 / 7, within(1e-9));
    }

    private static Use use(UseWindow... windows) {
        return new Use("train", "Train", "train", "It trains.", UseKind.TRAINING, 18, List.of(windows), null, List.of(),
                List.of(), null, null, null);
    }

    @Test
    void a_use_without_a_start_begins_in_the_month_of_hearing_and_others_with_their_first_window() {
        UseWindow always = new UseWindow(List.of("CH"), List.of(), null, null, null, List.of(), null, null);
        UseWindow later = new UseWindow(List.of("NO"), List.of(), LocalDate.of(2025, 2, 28), null, null, List.of(),
                null, null);

        assertThat(new PopulationModel(DEMO, use(always), PEOPLE.adoption(), SEPTEMBER).begins())
                .isEqualTo(YearMonth.of(2024, 9));
        assertThat(new PopulationModel(DEMO, use(later), PEOPLE.adoption(), SEPTEMBER).begins())
                .isEqualTo(YearMonth.of(2025, 2));
    }

    @ParameterizedTest(name = "{0} on the first of {1}: {2} leave, {3} agree")
    @CsvSource({"NO, 2024-08, 0, 0", "NO, 2024-09, 0, 10", "NO, 2024-10, 5, 20", "NO, 2024-11, 10, 20",
            "NO, 2025-01, 10, 20", "CH, 2024-05, 0, 0", "CH, 2024-09, 0, 0", "CH, 2024-10, 5, 10",
            "CH, 2024-11, 10, 20", "CH, 2030-01, 10, 20"})
    void no_member_has_acted_on_the_very_day_of_hearing_or_asking(String country, String month, double leave,
            double agree) {
        // Norway’s window opens on the first of a month, before people hear of it on the first of the next; in
        // Switzerland the use has always been there, so that there people know of it since they heard.
        Use use = use(
                new UseWindow(List.of("NO"), List.of(), LocalDate.of(2024, 8, 1), null, null, List.of(), null, null),
                new UseWindow(List.of("CH"), List.of(), null, null, null, List.of(), null, null));
        PopulationModel model = new PopulationModel(DEMO, use,
                new Population.AdoptionCurve(List.of(0, 50, 100), List.of()), LocalDate.of(2024, 9, 1));
        PopulationMonth found = model.months(sure(0.01, 0.02, 0.3, 0.001), in(country), YearMonth.parse(month), 1)
                .getFirst();

        assertThat(found.inScope()).isEqualTo(1000);
        assertThat(1000 - found.of(DefaultRule.ON).median()).isEqualTo(leave, within(1e-9));
        assertThat(found.of(DefaultRule.ASK).median()).isEqualTo(agree, within(1e-9));
    }

    @Test
    void everywhere_is_the_sum_of_all_countries() {
        List<CountryGroup> all = PopulationModel.everywhere(PEOPLE);

        assertThat(all.stream().mapToLong(CountryGroup::count).sum()).isEqualTo(1_000_000_000);
        assertThat(month(all, "2025-12").inScope()).isEqualTo(1_000_000_000);
        // All but those of Germany, France and Switzerland, at first.
        long europe = 200_000_000 + 4_000_000;
        assertThat(month(all, "2024-08").inScope()).isEqualTo(1_000_000_000 - europe);
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
    void sixty_months_begin_where_one_asks_and_shares_are_of_those_in_scope() {
        List<PopulationMonth> months = MODEL.months(OUTCOME, PopulationModel.everywhere(PEOPLE), MODEL.begins(), 60);

        assertThat(MODEL.begins()).isEqualTo(YearMonth.of(2024, 8));
        assertThat(months).hasSize(60);
        assertThat(months.getLast().month()).isEqualTo(YearMonth.of(2029, 7));
        assertThat(months.getLast().share(DefaultRule.ON).ofThousand())
                .isEqualTo(new Estimate.PerThousand(961, 961, 961));
        assertThat(month(in("DE"), "2024-09").share(DefaultRule.ON)).isEqualTo(Estimate.of(0));
    }

    @Test
    void a_month_alone_is_the_same_as_in_a_row() {
        List<PopulationMonth> months = MODEL.months(OUTCOME, PopulationModel.everywhere(PEOPLE), YearMonth.of(2024, 1),
                40);

        months.forEach(
                one -> assertThat(month(PopulationModel.everywhere(PEOPLE), one.month().toString())).isEqualTo(one));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_last_month_of_any_course_is_where_all_who_act_have_acted(long seed) {
        Random random = new Random(seed);
        Map<String, String> set = Map.of("notice", List.of("quiet", "email", "press").get(random.nextInt(3)),
                "completion", List.of("settings", "form", "prompt").get(random.nextInt(3)), "prefers-off",
                String.valueOf(random.nextInt(101)), "scope", random.nextBoolean() ? "home" : "everywhere");
        PopulationReport course = PopulationReport.of(DEMO, DEMO.use("train-content-ai"),
                new PopulationAssumptions(PEOPLE, set, LocalDate.of(2024, 9, 19).plusDays(random.nextInt(2000))),
                List.of("US", "DE", "GB", "FJ").get(random.nextInt(4)));

        for (DefaultRule rule : DefaultRule.values()) {
            assertThat(course.months().getLast().share(rule).ofThousand())
                    .isEqualTo(course.outcome().settled(rule).ofThousand());
        }
    }
}

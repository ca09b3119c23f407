package org.defaulton.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.PopulationModel.CountryGroup;
import org.defaulton.population.PopulationModel.PopulationMonth;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which months and which members a view of the model shows. */
class PopulationReportTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final Population PEOPLE = Objects.requireNonNull(Demo.SCENARIO.everyone());

    private static PopulationReport course(String country, String day, Map<String, String> set) {
        return PopulationReport.of(DEMO, DEMO.mainUse(), new PopulationAssumptions(PEOPLE, set, LocalDate.parse(day)),
                country);
    }

    @ParameterizedTest(name = "on {0} the last month is {1}")
    @CsvSource({"2024-09-19, 2026-07", "2025-07-31, 2026-07", "2025-08-01, 2026-08", "2026-12-31, 2027-12",
            "2028-02-29, 2029-02", "2043-07-31, 2044-07", "2043-08-01, 2044-07", "2099-01-01, 2044-07"})
    void months_run_to_a_year_after_the_day_but_for_two_years_at_least_and_twenty_at_most(String day, String last) {
        List<PopulationMonth> months = course("US", day, Map.of()).months();

        assertThat(months.getFirst().month()).isEqualTo(YearMonth.of(2024, 8));
        assertThat(months.getLast().month()).isEqualTo(YearMonth.parse(last));
        assertThat(months).hasSizeBetween(24, 240);
    }

    @Test
    void only_the_members_own_country_counts_where_that_is_asked_for_and_every_one_else() {
        assertThat(course("HK", "2024-09-19", Map.of("scope", "home")).groups())
                .containsExactly(new CountryGroup("HK", 3_520_000));
        assertThat(course("DE", "2024-09-19", Map.of("scope", "everywhere")).groups())
                .isEqualTo(course("DE", "2024-09-19", Map.of()).groups())
                .isEqualTo(PopulationModel.everywhere(PEOPLE));
    }

    /** Every country of the file by hand: in scope from, out from, in again from, each on the first of a month. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"US, 2024-08", "GB, 2024-08 2024-10 2025-12", "DE, 2025-12"})
    void a_turn_is_a_month_in_which_the_number_in_scope_becomes_another_one(String country, String months) {
        PopulationReport course = course(country, "2026-01-15", Map.of("scope", "home"));

        assertThat(course.turns()).extracting(turn -> turn.month().toString()).containsExactly(months.split(" "));
        // Every second change is to zero.
        for (int i = 0; i < course.turns().size(); i++) {
            assertThat(course.turns().get(i).inScope() == 0).isEqualTo(i % 2 == 1);
        }
    }

    @Test
    void people_hear_of_it_in_the_way_of_the_time_and_on_its_day_unless_another_way_is_set() {
        assertThat(course("US", "2024-09-19", Map.of()).assumptions().notices().id()).isEqualTo("quiet");
        assertThat(course("US", "2025-09-17", Map.of()).assumptions().heard()).isEqualTo("2024-09-18");
        assertThat(course("US", "2025-09-18", Map.of()).assumptions().notices().id()).isEqualTo("email");
        assertThat(course("US", "2025-09-18", Map.of()).assumptions().heard()).isEqualTo("2025-09-18");
        assertThat(course("US", "2025-09-18", Map.of("notice", "press")).assumptions().heard()).isEqualTo("2024-09-18");
        // Before the first period people cannot have heard of it in another way than its own.
        assertThat(course("US", "2020-01-01", Map.of()).assumptions().notices().id()).isEqualTo("quiet");
    }

    @Test
    void a_course_has_the_default_of_its_scenario() {
        assertThat(course("US", "2024-09-19", Map.of()).rule()).isEqualTo(DefaultRule.ON);
        assertThat(DefaultRule.of(Demo.asking())).isEqualTo(DefaultRule.ASK);
        assertThat(course("US", "2024-09-19", Map.of()).tornado().rule()).isEqualTo(DefaultRule.ON);
    }
}

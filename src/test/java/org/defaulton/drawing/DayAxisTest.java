package org.defaulton.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayAxisTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    /** 366 days, three pixels each. */
    private static final DayAxis YEAR = new DayAxis(day("2024-01-01"), day("2025-01-01"), 100, 3 * 366);

    @ParameterizedTest(name = "seen from {0}, the axis goes from {1} to {2}")
    @CsvSource({"2024-09-19, 2024-07-01, 2026-10-22", "2023-05-31, 2023-04-30, 2026-10-22",
            "2024-08-01, 2024-07-01, 2026-10-22", "2025-10-22, 2024-07-01, 2026-10-22",
            "2030-02-28, 2024-07-01, 2031-02-28"})
    void it_has_room_for_events_and_day_and_the_year_after(String seenFrom, String first, String last) {
        DayAxis axis = DayAxis.around(DEMO, day(seenFrom));
        assertThat(axis.first()).isEqualTo(first);
        assertThat(axis.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 100", "2024-01-02, 103", "2024-03-01, 280", "2025-01-01, 1198"})
    void days_lie_in_proportion(String day, double x) {
        assertThat(YEAR.x(day(day))).isCloseTo(x, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"100, 2024-01-01", "101.4, 2024-01-01", "101.6, 2024-01-02", "280, 2024-03-01", "1198, 2025-01-01",
            "-40, 2024-01-01", "5000, 2025-01-01"})
    void a_place_selects_the_nearest_day_and_never_one_beyond_the_ends(double x, String day) {
        assertThat(YEAR.day(x)).isEqualTo(day);
    }

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(doubles = {1000, 1377.5, 4000})
    void a_day_converts_to_a_pixel_and_back_while_a_day_has_a_pixel(double width) {
        DayAxis axis = DayAxis.around(DEMO, day("2024-09-19")).across(12.5, width);
        assertThat(axis.first().datesUntil(axis.last()))
                .allSatisfy(day -> assertThat(axis.day(axis.x(day))).isEqualTo(day));
    }

    @Test
    void an_axis_without_length_stands_for_its_first_day() {
        assertThat(YEAR.across(7, -3).day(55)).isEqualTo("2024-01-01");
    }

    @Test
    void days_beyond_the_ends_are_drawn_in() {
        assertThat(
                List.of(YEAR.within(day("2023-12-31")), YEAR.within(day("2024-06-06")), YEAR.within(day("2026-01-01"))))
                .containsExactly(day("2024-01-01"), day("2024-06-06"), day("2025-01-01"));
    }

    @Test
    void months_begin_on_their_first_day() {
        DayAxis axis = new DayAxis(day("2024-07-15"), day("2025-03-01"), 0, 100);
        assertThat(axis.months(3)).containsExactly(day("2024-09-01"), day("2024-12-01"), day("2025-03-01"));
        assertThat(axis.months(1)).hasSize(8).startsWith(day("2024-08-01"));
        assertThat(axis.months(12)).containsExactly(day("2024-12-01"));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}

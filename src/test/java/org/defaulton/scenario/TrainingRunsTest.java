package org.defaulton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingRunsTest {
    private static final TrainingRuns QUARTERLY = new TrainingRuns(LocalDate.of(2024, 9, 1), List.of(3, 6, 9, 12),
            List.of("assumed"));

    @Test
    void runs_go_from_the_first_to_the_last_day_both_included() {
        assertThat(QUARTERLY.until(LocalDate.of(2025, 6, 1))).containsExactly(LocalDate.of(2024, 9, 1),
                LocalDate.of(2024, 12, 1), LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 1));
        assertThat(QUARTERLY.until(LocalDate.of(2025, 5, 31))).hasSize(3);
    }

    @Test
    void there_is_no_run_before_the_first() {
        assertThat(QUARTERLY.until(LocalDate.of(2024, 8, 31))).isEmpty();
        assertThat(QUARTERLY.until(LocalDate.of(2024, 9, 1))).containsExactly(LocalDate.of(2024, 9, 1));
    }

    @Test
    void the_first_run_may_be_on_any_day() {
        TrainingRuns runs = new TrainingRuns(LocalDate.of(2024, 8, 31), List.of(8, 9), List.of());

        assertThat(runs.until(LocalDate.of(2024, 10, 1))).containsExactly(LocalDate.of(2024, 8, 31),
                LocalDate.of(2024, 9, 1));
    }
}

package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;

/** The writer makes 14 items a month that this training may take, three of them on the first day of the month. */
class RunItemsTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final Member WRITER = Demo.SCENARIO.members().getFirst();

    @Test
    void the_first_run_takes_two_years_and_each_later_one_a_quarter() {
        assertThat(items(WRITER)).containsExactly(24 * 14L + 3 - 14 * 4, 42L, 42L, 42L, 42L, 42L);
    }

    @Test
    void runs_while_switched_off_take_nothing_and_the_next_takes_all_waiting_items() {
        assertThat(items(WRITER, choice("off", "2024-09-19"), choice("on", "2025-04-01"))).containsExactly(283L, 0L, 0L,
                3 * 42L, 42L, 42L);
    }

    @Test
    void runs_before_the_training_reaches_the_country_take_nothing() {
        assertThat(items(WRITER.with("DE", 34))).containsExactly(0L, 0L, 0L, 0L, 0L, 283L + 5 * 42);
    }

    @Test
    void there_is_a_run_on_each_day_of_the_scenario_up_to_the_last() {
        assertThat(runs("2025-03-01", WRITER)).extracting(RunItems::day)
                .containsExactly(day("2024-09-01"), day("2024-12-01"), day("2025-03-01"));
        assertThat(runs("2024-08-31", WRITER)).isEmpty();
    }

    private static List<Long> items(Member member, Choice... choices) {
        return runs("2025-12-31", member, choices).stream().map(RunItems::items).toList();
    }

    private static List<RunItems> runs(String last, Member member, Choice... choices) {
        return RunItems.until(day(last), DEMO, member, List.of(choices), Interpretation.PLATFORM, "train-content-ai");
    }

    private static Choice choice(String value, String at) {
        return new Choice("genai-training", value, day(at));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}

package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlStateTest {
    private final Scenario scenario = Demo.SCENARIO;

    @Test
    void an_untouched_control_shows_its_default() {
        assertThat(state("US", 34, "2024-09-19", "genai-training"))
                .isEqualTo(new ControlState("on", false, null, List.of(), true));
    }

    @Test
    void a_choice_shows_from_its_day_on() {
        Choice off = new Choice("genai-training", "off", LocalDate.parse("2024-10-01"));

        assertThat(state("US", 34, "2024-09-30", "genai-training", off).value()).isEqualTo("on");
        assertThat(state("US", 34, "2024-10-01", "genai-training", off).value()).isEqualTo("off");
    }

    @Test
    void ads_outside_off_holds_data_sharing_off_for_as_long_as_it_lasts() {
        Choice off = new Choice("ads-outside", "off", LocalDate.parse("2025-12-01"));
        Choice on = new Choice("ads-outside", "on", LocalDate.parse("2026-01-01"));

        assertThat(state("US", 34, "2025-12-31", "ads-data-sharing", off, on))
                .isEqualTo(new ControlState("off", true, null, List.of(), true));
        assertThat(state("US", 34, "2026-01-01", "ads-data-sharing", off, on))
                .isEqualTo(new ControlState("on", false, null, List.of(), true));
    }

    @ParameterizedTest(name = "{0} at {1} on {2}: {3}")
    @CsvSource(textBlock = """
            US, 34, 2024-09-19, true
            US, 17, 2024-09-19, true
            GB, 41, 2024-09-19, true
            GB, 41, 2024-09-20, false
            GB, 41, 2025-11-03, true
            DE, 29, 2025-11-02, false
            DE, 29, 2025-11-03, true
            CH, 30, 2025-11-02, false
            """)
    void the_setting_is_offered_where_the_training_runs_whatever_the_age(String country, int age, String day,
            boolean offered) {
        assertThat(state(country, age, day, "genai-training").offered()).isEqualTo(offered);
    }

    @Test
    void an_objection_shows_what_the_rule_made_of_it() {
        Choice sent = new Choice("objection:other", "sent", LocalDate.parse("2024-09-19"));

        assertThat(state("US", 34, "2024-10-18", "objection:other", sent).value()).isEqualTo("sent");
        assertThat(state("US", 34, "2024-10-19", "objection:other", sent).value()).isEqualTo("refused");
    }

    private ControlState state(String country, int age, String day, String control, Choice... choices) {
        Usage usage = UsageEngine.usage(scenario, Demo.SCENARIO.members().getFirst().with(country, age),
                Stream.of(choices).toList(), LocalDate.parse(day), Interpretation.PLATFORM);
        return ControlState.of(scenario, usage, scenario.control(control));
    }
}

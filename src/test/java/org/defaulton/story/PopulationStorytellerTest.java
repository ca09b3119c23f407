package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationReport;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationStorytellerTest {
    private static final Scenario DEMO = Demo.SCENARIO;

    private static Story told(Scenario scenario, String day, Map<String, String> set) {
        PopulationAssumptions assumptions = new PopulationAssumptions(Objects.requireNonNull(Demo.SCENARIO.everyone()),
                set, LocalDate.parse(day));
        return PopulationStoryteller.tell(scenario,
                PopulationReport.of(scenario, scenario.mainUse(), assumptions, "US"));
    }

    private static Story told(Map<String, String> set) {
        return told(DEMO, "2024-09-19", set);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void the_headline_names_the_opt_outs_behind_it_and_the_interval_has_its_name() {
        Story story = told(Map.of());

        assertThat(plain(story.headline()))
                .isEqualTo("If members act as in three other opt-outs, about 996 of 1,000 stay in.");
        assertThat(plain(story.below().text())).isEqualTo(
                "95% interval: 974 to 1,000. Off by default, fewer than 1 would join. A model, not a measurement.");
        assertThat(story.below().kind()).isEqualTo(EvidenceKind.ASSUMED);
        assertThat(story.now().figure()).isEqualTo("996 of 1,000");
        assertThat(plain(story.changed().figure())).isEqualTo("996 → <1 of 1,000");
    }

    @Test
    void the_model_says_that_it_leaves_out_what_changes_by_itself() {
        Scenario scenario = Demo.of(Demo.TEXT.replaceFirst("( +)initial: 'on'\n",
                "$0$1turns: [{from: 'on', to: 'off', after-months: 12, claims: [forward]}]\n"));

        assertThat(plain(told(scenario, "2024-09-19", Map.of()).below().text())).endsWith("A model, not a measurement. "
                + "It leaves out that “" + scenario.control("genai-training").label() + "” changes by itself.");
    }

    @Test
    void the_first_answer_is_in_words_and_follows_the_shares() {
        assertThat(told(Map.of()).now().line().text())
                .isEqualTo("Few members notice it, most would rather not, and few get it done. All others are in.");
        assertThat(told(Map.of()).now().line().kind()).isEqualTo(EvidenceKind.ASSUMED);
        assertThat(told(Map.of("notice", "press", "completion", "prompt", "prefers-off", "50")).now().line().text())
                .isEqualTo("Most members notice it, about half would rather not, and most get it done. "
                        + "All others are in.");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2024-09-19, 996", "2025-09-17, 996", "2025-09-18, 981", "2026-11-27, 981"})
    void people_heard_quietly_in_2024_and_by_email_in_2025(String day, String stay) {
        assertThat(told(DEMO, day, Map.of()).now().figure()).isEqualTo(stay + " of 1,000");
    }

    @Test
    void what_people_want_is_reported_and_independent_of_the_default() {
        StoryAnswer unchanged = told(Map.of()).unchanged();

        assertThat(unchanged.figure()).isEqualTo("66% say no");
        assertThat(unchanged.line().text()).isEqualTo("Of 1,000 members asked, 660 would rather not.");
        assertThat(unchanged.line().kind()).isEqualTo(EvidenceKind.REPORTED);
    }

    @Test
    void a_value_set_by_hand_is_not_passed_off_as_a_study() {
        StoryAnswer unchanged = told(Map.of("prefers-off", "50")).unchanged();

        assertThat(unchanged.figure()).isEqualTo("50% say no");
        assertThat(unchanged.line().text()).isEqualTo("Set by hand; the study has 66%.");
        assertThat(unchanged.line().kind()).isNull();
    }

    @Test
    void opt_outs_replaced_by_other_values_are_not_named() {
        assertThat(plain(told(Map.of("completion", "prompt")).headline())).startsWith("With what is set here, about 9");
        assertThat(plain(told(Map.of("settings", "12")).headline())).startsWith("With what is set here, about 9");
        assertThat(plain(told(Map.of("completion", "form")).headline()))
                .isEqualTo("With what is set here, about 999 of 1,000 stay in.");
    }

    @Test
    void if_members_are_asked_first_no_one_is_said_to_stay_in_and_both_numbers_are_given() {
        Story story = told(Demo.asking(), "2024-09-19", Map.of());

        assertThat(plain(story.headline())).isEqualTo(
                "If members do as they say, about 71 of 1,000 are in; " + "if they do as at other prompts, about 283.");
        assertThat(plain(story.below().text()))
                .isEqualTo("95% intervals: 56 to 88, and 130 to 512. A model, not a measurement.");
        assertThat(story.now().figure()).isEqualTo("71 of 1,000");
        assertThat(story.now().line().text()).isEqualTo("71 say that they want it. At other prompts, 283 accepted.");
        assertThat(plain(story.changed().figure())).isEqualTo("71 → 996 of 1,000");
    }

    @Test
    void if_the_switch_starts_off_the_headline_says_who_would_join() {
        Scenario off = Demo.of(Demo.TEXT.replaceFirst("initial: 'on'", "initial: 'off'"));
        Story story = told(off, "2024-09-19", Map.of());

        assertThat(plain(story.headline()))
                .isEqualTo("If members act as in three other opt-outs, fewer than 1 of 1,000 would join.");
        assertThat(plain(story.below().text()))
                .isEqualTo("95% interval: 0 to 0. On by default, about 996 would stay in. A model, not a measurement.");
        assertThat(story.now().figure()).isEqualTo("<1 of 1,000");
        assertThat(story.now().line().text())
                .isEqualTo("Few members notice it, few want it, and few get it done. All others are out.");
        assertThat(plain(story.changed().figure())).isEqualTo("<1 → 996 of 1,000");
    }

    @Test
    void the_first_answer_has_the_claims_of_the_studies_and_the_others_those_of_the_assumptions() {
        Population people = Objects.requireNonNull(Demo.SCENARIO.everyone());
        Story story = told(Map.of("notice", "email"));

        assertThat(story.now().line().claims()).contains("model-email")
                .containsAll(people.prefersOff().claims())
                .containsAll(people.completes().way("").claims())
                .contains("model-dependence")
                .doesNotContain("model-press");
        assertThat(story.below().claims()).isEqualTo(people.assumptions());
        assertThat(story.changed().line().claims()).isEqualTo(people.assumptions());
    }
}

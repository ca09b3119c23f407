package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.whatif.PopulationBeliefs;
import org.junit.jupiter.api.Test;

class PopulationStoryTest {
    private static final Scenario LINKEDIN = BuiltIn.scenario("linkedin");

    private static Story told(Map<String, String> set) {
        return PopulationStory.tell(LINKEDIN, new PopulationBeliefs(BuiltIn.population("linkedin"), set));
    }

    @Test
    void the_base_row_of_the_studies_is_told_as_a_model() {
        Story story = told(Map.of());

        assertThat(story.headline()).isEqualTo("On by default, 961 of 1,000 stay in.");
        assertThat(story.below().text())
                .isEqualTo("Off by default, 4 would join. A model of members in scope, not a measurement.");
        assertThat(story.below().kind()).isEqualTo(EvidenceKind.ASSUMED);
        assertThat(story.now().figure()).isEqualTo("961 of 1,000");
        assertThat(story.now().line().text())
                .isEqualTo("73\u00a0% × 66\u00a0% × 8\u00a0% switch it off. All others train the models.");
        assertThat(story.now().line().kind()).isEqualTo(EvidenceKind.ASSUMED);
        assertThat(story.changed().figure()).isEqualTo("961\u00a0→\u00a04 of 1,000");
    }

    @Test
    void what_people_want_is_reported_and_does_not_follow_the_default() {
        Answer unchanged = told(Map.of()).unchanged();

        assertThat(unchanged.figure()).isEqualTo("66\u00a0% say no");
        assertThat(unchanged.line().text()).isEqualTo("Of Meta users in Germany, 66\u00a0% say that Meta should not "
                + "train AI on their data.");
        assertThat(unchanged.line().kind()).isEqualTo(EvidenceKind.REPORTED);
    }

    @Test
    void a_value_set_by_hand_is_not_passed_off_as_a_study() {
        Answer unchanged = told(Map.of("prefers-off", "50")).unchanged();

        assertThat(unchanged.figure()).isEqualTo("50\u00a0% say no");
        assertThat(unchanged.line().text())
                .isEqualTo("Set by hand; the study has 66\u00a0%.");
        assertThat(unchanged.line().kind()).isNull();
    }

    @Test
    void a_form_and_a_quiet_change_let_nearly_all_stay() {
        // 1 - .05 * .66 * .01 = 0.99967
        Story story = told(Map.of("notice", "quiet", "completion", "form"));

        assertThat(story.headline()).isEqualTo("On by default, 1,000 of 1,000 stay in.");
        assertThat(story.now().line().text()).startsWith("5\u00a0% × 66\u00a0% × 1\u00a0%");
    }

    @Test
    void the_share_that_is_multiplied_is_the_one_set_by_hand() {
        assertThat(told(Map.of("press", "50.5", "settings", "12")).now().line().text())
                .startsWith("50.5\u00a0% × 66\u00a0% × 12\u00a0%");
    }

    @Test
    void the_product_rests_on_the_studies_of_its_three_shares_and_what_is_made_of_it_on_what_is_taken_for_granted() {
        Population people = BuiltIn.population("linkedin");
        Story story = told(Map.of("notice", "quiet"));

        assertThat(story.now().line().claims()).containsAll(people.notices().way("quiet").claims())
                .containsAll(people.prefersOff().claims()).containsAll(people.completes().way("").claims())
                .doesNotContainAnyElementsOf(people.notices().way("press").claims());
        assertThat(story.below().claims()).isEqualTo(people.assumptions());
        assertThat(story.changed().line().claims()).isEqualTo(people.assumptions());
    }
}

package org.defaulton.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.defaulton.drawing.TimeChartTexts;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.story.OverTimeStoryteller;
import org.defaulton.story.Story;
import org.defaulton.story.StoryFocus;
import org.defaulton.story.Storyteller;
import org.defaulton.usage.Choice;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageChange;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons and stories where only the administrator can set the main control. */
class AdministratorComparisonTest {
    private static final Scenario SCENARIO = TestFiles.scenario("administrator.yaml");
    private static final Member MEMBER = new Member("m", "M", "US", 30, LocalDate.of(2024, 1, 1),
            Map.of("notes", new ItemAmount(0, 10)));
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final String OFF = "train=off@2025-03-01";

    private static Usage usage(String choices) {
        return UsageEngine.usage(SCENARIO, MEMBER, HandMade.choices(choices), DAY, Interpretation.PLATFORM);
    }

    private static UsageOverTime course(String choices) {
        return UsageOverTime.of(SCENARIO, MEMBER, HandMade.choices(choices), "train-model", DAY,
                InterpretationChoice.BOTH);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            ##                   | Do nothing, Administrator: off today, Live in Germany
            train=off@2025-03-01 | Do nothing, Administrator: on today, Live in Germany
            """)
    void what_only_the_administrator_can_do_is_named_as_such(String choices, String names) {
        assertThat(AlternativeFinder.usual(SCENARIO, usage(choices), List.of("DE"), ColumnChoices.BEST))
                .extracting(Alternative::name)
                .containsExactly(names.split(", "));
    }

    @Test
    void a_member_who_does_nothing_is_still_stopped_by_the_administrator_and_cannot_stop_on_day_one() {
        UsageOverTime course = course(OFF);

        assertThat(course.line(Counterfactual.NOTHING).orElseThrow().choices()).isEqualTo(HandMade.choices(OFF));
        assertThat(course.line(Counterfactual.DAY_ONE)).isEmpty();
    }

    @ParameterizedTest(name = "after {0}")
    @CsvSource({"''", "train=off@2025-03-01", "train=off@2025-03-01 train=on@2025-05-01"})
    void no_story_says_that_the_member_did_or_did_nothing(String choices) {
        List<Choice> made = HandMade.choices(choices);
        UsageChange change = UsageChange.lastChoice(SCENARIO, made, usage(choices), null).orElse(null);
        Story usual = Storyteller.tell(SCENARIO, usage(choices), change, StoryFocus.SETTINGS);
        Story overTime = OverTimeStoryteller.tell(course(choices), usage(choices), usual);

        for (Story story : List.of(usual, overTime)) {
            assertThat(story.toString()).doesNotContain("You switched", "You chose", "Your choice", "Doing nothing",
                    "Off on day one");
        }
        assertThat(usual.changed().question()).isEqualTo("What the administrator’s choice changed");
        if (!made.isEmpty()) {
            assertThat(TimeChartTexts.did(SCENARIO, List.of(made.getFirst()))).isEqualTo("Administrator: off");
        }
    }
}

package org.defaulton.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.story.Story;
import org.defaulton.story.StoryFocus;
import org.defaulton.story.Storyteller;
import org.defaulton.usage.Choice;
import org.defaulton.usage.ControlState;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.TurnedValue;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;

/** Values that change by themselves, in compared columns and over time. */
class TurnedValuesTest {
    private static final LocalDate DEADLINE = LocalDate.of(2025, 10, 8);

    private static Usage usage(Scenario scenario, String day, Choice... choices) {
        return UsageEngine.usage(scenario, TestFiles.member(), List.of(choices), LocalDate.parse(day),
                Interpretation.PLATFORM);
    }

    private static Stream<String> columns(Scenario scenario, Usage usage) {
        return AlternativeFinder.usual(scenario, usage, List.of(), ColumnChoices.BEST).stream().map(Alternative::id);
    }

    @Test
    void after_a_deadline_never_having_been_in_is_a_column_and_stays_out() {
        Scenario scenario = TestFiles.scenario("deadline.yaml");
        Usage after = usage(scenario, "2026-02-01");

        assertThat(columns(scenario, usage(scenario, "2025-10-07"))).doesNotContain(Alternative.NEVER);
        assertThat(columns(scenario, after)).contains(Alternative.NEVER);
        Comparison comparison = Comparison.of(scenario, after,
                AlternativeFinder.usual(scenario, after, List.of(), ColumnChoices.BEST));
        assertThat(comparison.column(Alternative.NEVER).then().total("train-model").itemsUsed()).isZero();
        assertThat(comparison.column(Alternative.LEAVE).then().total("train-model").itemsUsed()).isPositive();
    }

    @Test
    void never_on_stays_off_where_off_would_turn() {
        Scenario scenario = TestFiles.scenario("circle.yaml");
        Usage now = usage(scenario, "2025-06-01");

        Comparison comparison = Comparison.of(scenario, now,
                AlternativeFinder.usual(scenario, now, List.of(), ColumnChoices.BEST));

        assertThat(comparison.column(Alternative.NEVER).then().total("train-model").itemsUsed()).isZero();
    }

    @Test
    void stopping_on_day_one_is_a_line_over_time_if_a_deadline_would_begin_the_use() {
        UsageOverTime course = UsageOverTime.of(TestFiles.scenario("deadline.yaml"), TestFiles.member(), List.of(),
                "train-model", LocalDate.of(2026, 2, 1), InterpretationChoice.BOTH);

        assertThat(course.line(Counterfactual.DAY_ONE)).isPresent();
        assertThat(course.you().points().getLast().items()).isPositive();
    }

    @Test
    void a_control_says_that_it_turned_until_somebody_sets_it() {
        Scenario scenario = TestFiles.scenario("deadline.yaml");
        Choice off = new Choice("train", "off", LocalDate.of(2025, 12, 1));

        ControlState turned = ControlState.of(scenario, usage(scenario, "2025-11-01", off), scenario.control("train"));
        ControlState chosen = ControlState.of(scenario, usage(scenario, "2025-12-01", off), scenario.control("train"));

        assertThat(turned.value()).isEqualTo("on");
        assertThat(turned.turned()).extracting(TurnedValue::day).isEqualTo(DEADLINE);
        assertThat(chosen).isEqualTo(new ControlState("off", false, null, List.of(), true));
    }

    @Test
    void turns_up_to_a_day_include_those_that_follow_future_choices() {
        Scenario scenario = TestFiles.scenario("expiry.yaml");
        List<Choice> on = List.of(new Choice("train", "on", LocalDate.of(2026, 3, 1)));

        assertThat(TurnedValue.until(LocalDate.of(2027, 3, 1), scenario, TestFiles.member(), on,
                scenario.control("train"))).extracting(TurnedValue::day).containsExactly(LocalDate.of(2027, 3, 1));
        assertThat(TurnedValue.until(LocalDate.of(2027, 2, 28), scenario, TestFiles.member(), on,
                scenario.control("train"))).isEmpty();
    }

    @Test
    void someone_who_joins_after_a_default_was_flipped_begins_with_the_new_one() {
        Scenario scenario = TestFiles.scenario("flipped-default.yaml");
        Usage usage = late(scenario, "2026-06-01");

        assertThat(ControlState.of(scenario, usage, scenario.control("train")).value()).isEqualTo("on");
        assertThat(Storyteller.summary(scenario, usage)).contains("the switch was on from the start")
                .doesNotContain("by itself");
    }

    @Test
    void what_a_flipped_default_lets_begin_rests_on_the_claims_of_the_flip() {
        Scenario scenario = TestFiles.scenario("flipped-default.yaml");
        Usage usage = late(scenario, "2026-06-01");
        Story story = Storyteller.tell(scenario, usage, null, StoryFocus.SETTINGS);

        assertThat(usage.into("train-model").getFirst().because().getFirst().claims()).contains("flip");
        assertThat(story.below().claims()).contains("flip");
        assertThat(story.changed().line().claims()).contains("flip");
    }

    @Test
    void never_having_been_in_is_a_column_for_anyone_who_joined_after_a_flip_to_on() {
        Scenario on = TestFiles.scenario("flipped-default.yaml");
        Scenario off = TestFiles.scenario("flipped-off.yaml");

        assertThat(columns(on, late(on, "2026-07-01"))).contains(Alternative.NEVER);
        assertThat(columns(off, late(off, "2026-07-01"))).doesNotContain(Alternative.NEVER);
    }

    @Test
    void nobody_was_asked_who_joined_after_the_question_was_replaced_by_a_default() {
        Scenario scenario = TestFiles.scenario("flipped-question.yaml");
        Choice off = new Choice("train", "off", LocalDate.of(2026, 6, 20));

        assertThat(Storyteller.summary(scenario, usage(scenario, "2026-03-01", at(off, "2026-02-01"))))
                .contains("You were asked");
        assertThat(Storyteller.summary(scenario, late(scenario, "2026-07-01", off))).doesNotContain("asked");
    }

    private static Choice at(Choice choice, String day) {
        return new Choice(choice.control(), choice.value(), LocalDate.parse(day));
    }

    /** The usage of a member who joined on 1 June 2026. */
    private static Usage late(Scenario scenario, String day, Choice... choices) {
        Member late = new Member("late", "Late", "US", 30, LocalDate.of(2026, 6, 1), TestFiles.member().items());
        return UsageEngine.usage(scenario, late, List.of(choices), LocalDate.parse(day), Interpretation.PLATFORM);
    }
}

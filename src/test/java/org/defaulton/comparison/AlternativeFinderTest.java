package org.defaulton.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Choice;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which columns exist in each situation of the member. */
class AlternativeFinderTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "CH", "CA", "IN", "HK");

    private static Usage usage(Scenario scenario, String country, String day, String choices) {
        Member member = Demo.SCENARIO.members().getFirst().with(country, 34);
        return UsageEngine.usage(scenario, member, HandMade.choices(choices), LocalDate.parse(day),
                Interpretation.PLATFORM);
    }

    private static List<Alternative> columns(Usage usage, ColumnChoices pick) {
        return AlternativeFinder.usual(DEMO, usage, COUNTRIES, pick);
    }

    @ParameterizedTest(name = "{0} on {1} after {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            US | 2024-09-19 | ## | Leave it on, Off today, Off + request granted, Never on, Live in Germany
            US | 2024-09-25 | genai-training=off@2024-09-19 | Leave it off, On today, Request granted, Never on, Live in Germany
            US | 2024-09-19 | genai-training=off@2024-12-01 | Leave it on, Off today, Off + request granted, Never on, Live in Germany
            US | 2025-11-10 | ## | Leave it on, Off today, Off + request granted, Never on, Live in Germany
            DE | 2024-09-19 | ## | Do nothing, Off from 3 Nov 2025, Off + request granted, Never on, Live in the United States
            DE | 2025-11-10 | ## | Leave it on, Off today, Off + request granted, Never on, Live in the United States
            """)
    void columns_depend_on_the_situation_of_the_member(String country, String day, String choices, String names) {
        assertThat(columns(usage(DEMO, country, day, choices), ColumnChoices.BEST)).extracting(Alternative::name)
                .containsExactly(names.split(", "));
    }

    @Test
    void if_the_platform_asks_first_not_answering_is_a_column_and_so_are_no_and_yes() {
        Scenario asks = Demo.asking();
        List<Alternative> columns = AlternativeFinder.usual(asks, usage(asks, "US", "2024-09-19", ""), COUNTRIES,
                ColumnChoices.BEST);

        assertThat(columns).extracting(Alternative::name)
                .containsExactly("Do not answer", "Say no today", "Say yes today", "No + request granted",
                        "Live in Germany");
    }

    @Test
    void the_objection_has_more_effect_than_the_switch_and_is_still_possible() {
        Usage none = usage(DEMO, "US", "2024-09-19", "");
        Usage granted = usage(DEMO, "US", "2024-10-10",
                "objection:other-ai=sent@2024-09-19 objection:other-ai=granted@2024-10-03");

        assertThat(AlternativeFinder.objectionOf(DEMO, none, ColumnChoices.BEST)).isEqualTo("objection:other-ai");
        assertThat(AlternativeFinder.objectionOf(DEMO, granted, ColumnChoices.BEST))
                .isEqualTo("objection:direct-marketing");
        assertThat(AlternativeFinder.objectionOf(DEMO, none,
                new ColumnChoices("", "objection:restrict", RequestState.GRANTED))).isEqualTo("objection:restrict");
    }

    @Test
    void an_objection_is_answered_when_its_rule_would_and_one_that_waits_is_not_sent_twice() {
        LocalDate sent = LocalDate.of(2024, 9, 19);
        List<Choice> fresh = columns(usage(DEMO, "US", "2024-09-19", ""), ColumnChoices.BEST).get(2).choices();
        List<Choice> waiting = columns(usage(DEMO, "US", "2024-10-01", "objection:other-ai=sent@2024-09-19"),
                new ColumnChoices("", "", RequestState.REFUSED)).get(2).choices();

        assertThat(fresh).containsExactly(new Choice("genai-training", "off", sent),
                new Choice("objection:other-ai", "sent", sent),
                new Choice("objection:other-ai", "granted", sent.plusDays(30)));
        assertThat(waiting).containsExactly(new Choice("objection:other-ai", "sent", sent),
                new Choice("genai-training", "off", LocalDate.of(2024, 10, 1)),
                new Choice("objection:other-ai", "refused", sent.plusDays(30)));
    }

    @Test
    void a_picked_country_and_outcome_replace_what_fits_best() {
        List<Alternative> columns = columns(usage(DEMO, "US", "2024-09-19", ""),
                new ColumnChoices("GB", "objection:direct-marketing", RequestState.PARTLY_GRANTED));

        assertThat(columns).extracting(Alternative::name)
                .contains("Off + request partly granted", "Live in the United Kingdom");
        assertThat(columns.getLast().member().country()).isEqualTo("GB");
    }

    @Test
    void an_own_column_adds_its_choices_to_what_was_done() {
        Usage usage = usage(DEMO, "US", "2024-10-01", "ads-outside=off@2024-09-20 genai-training=off@2024-12-01");
        Choice mine = new Choice("genai-training", "off", LocalDate.of(2023, 1, 1));

        Alternative own = AlternativeFinder.own(usage, "own-1", "Early", "IN", 26, List.of(mine));

        assertThat(own.choices()).containsExactly(new Choice("ads-outside", "off", LocalDate.of(2024, 9, 20)), mine);
        assertThat(own.member().country()).isEqualTo("IN");
        assertThat(own.member().age()).isEqualTo(26);
    }

    @Test
    void without_another_country_there_is_no_column_for_it() {
        Usage usage = usage(DEMO, "US", "2024-09-19", "");

        assertThat(AlternativeFinder.usual(DEMO, usage, List.of("US", "US"), ColumnChoices.BEST))
                .extracting(Alternative::id)
                .containsExactly(Alternative.LEAVE, Alternative.SWITCH, Alternative.OBJECT, Alternative.NEVER);
    }

    @ParameterizedTest(name = "after {0} it is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            objection:other-ai=sent@2024-09-19 objection:other-ai=refused@2024-09-20 | objection:other-ai
            objection:other-ai=sent@2024-09-19 objection:other-ai=partly-granted@2024-09-20 | objection:direct-marketing
            objection:other-ai=sent@2024-09-19 objection:other-ai=refused@2024-09-20 objection:other-ai=sent@2024-09-21 \
            objection:other-ai=granted@2024-09-22 | objection:direct-marketing
            objection:other-ai=sent@2024-09-19 objection:other-ai=granted@2024-09-20 \
            objection:direct-marketing=sent@2024-09-19 objection:direct-marketing=granted@2024-09-20 | objection:restrict
            objection:other-ai=sent@2024-09-19 objection:other-ai=granted@2024-09-20 \
            objection:direct-marketing=sent@2024-09-19 objection:direct-marketing=granted@2024-09-20 \
            objection:restrict=sent@2024-09-19 objection:restrict=granted@2024-09-20 | objection:other-ai
            """)
    void the_next_objection_is_the_first_of_those_that_do_more_and_was_not_granted_last(String choices, String next) {
        assertThat(AlternativeFinder.objectionOf(DEMO, usage(DEMO, "US", "2024-10-10", choices), ColumnChoices.BEST))
                .isEqualTo(next);
    }

    @Test
    void a_refused_member_objects_again_and_waits_again() {
        LocalDate today = LocalDate.of(2024, 10, 10);
        Usage refused = usage(DEMO, "US", "2024-10-10",
                "objection:other-ai=sent@2024-09-19 objection:other-ai=refused@2024-10-01");

        assertThat(columns(refused, ColumnChoices.BEST).get(2).choices()).endsWith(
                new Choice("objection:other-ai", "sent", today),
                new Choice("objection:other-ai", "granted", LocalDate.of(2024, 11, 9)));
    }
}

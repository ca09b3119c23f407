package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.MemberPlace;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TrainingRuns;
import org.defaulton.scenario.UseWindow;
import org.defaulton.scenario.file.FileKind;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lookups in a scenario. */
class ScenarioTest {
    private static final Scenario DEMO = Demo.SCENARIO;

    private static List<String> list(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    static Stream<Arguments> lookUps() {
        Map<String, Function<String, Object>> ways = Map.of("claim", DEMO::claim, "source", DEMO::source,
                "data category", DEMO::data, "use", DEMO::use, "control", DEMO::control, "article", DEMO::article,
                "request kind", DEMO::objectionKind);
        return ways.entrySet().stream().map(way -> Arguments.of(way.getKey(), way.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookUps")
    void an_unknown_id_is_named_in_the_fault(String what, Function<String, Object> lookUp) {
        assertThatThrownBy(() -> lookUp.apply("no-such")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The scenario has no " + what + " \"no-such\".");
    }

    @Test
    void existing_objects_are_found_by_id() {
        assertThat(DEMO.claim("on-by-default").text()).isEqualTo("The switch is on until you turn it off.");
        assertThat(DEMO.source("terms").publisher()).isEqualTo("Demo");
        assertThat(DEMO.data("posts").name()).isEqualTo("Posts");
        assertThat(DEMO.use("ads").name()).isEqualTo("Ads");
        assertThat(DEMO.article("genai-setting").title()).isEqualTo("Your data and AI that creates content");
        assertThat(DEMO.objectionKind("objection:other").label()).isEqualTo("Other");
        assertThat(DEMO.findControl("genai-training")).contains(DEMO.control("genai-training"));
        assertThat(DEMO.findControl("no-such")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "{1} in [{0}]: {2}")
    @CsvSource({"DE, DE, true", "DE, FR, false", "eu, DE, true", "eu, NO, false", "eea, DE, true", "eea, NO, true",
            "eea, CH, false", "eea-ch, CH, true", "eea-ch, DE, true", "eea-ch GB, GB, true", "'', DE, false",
            "nowhere, DE, false", "EU, DE, false", "eu CH, CH, true"})
    void a_list_of_codes_and_regions_contains_a_country(String places, String country, boolean inside) {
        assertThat(DEMO.contains(list(places), MemberPlace.of(country))).isEqualTo(inside);
    }

    @ParameterizedTest(name = "in [{0}] outside [{1}] covers {2}: {3}")
    @CsvSource({"'', '', US, true", "eu, '', US, false", "eu, '', DE, true", "'', eu, DE, false", "'', eu, US, true",
            "eea, NO, NO, false", "eea, NO, DE, true", "eea, eu, IS, true", "GB, GB, GB, false"})
    void a_window_covers_what_it_is_in_less_what_it_is_outside(String in, String outside, String country,
            boolean covered) {
        assertThat(DEMO.covers(new UseWindow(list(in), list(outside), null, null, null, List.of(), null, null),
                MemberPlace.of(country))).isEqualTo(covered);
    }

    @ParameterizedTest(name = "[{0}, {1}) covers {2}: {3}")
    @CsvSource({"2024-08-01, 2024-09-20, 2024-07-31, false", "2024-08-01, 2024-09-20, 2024-08-01, true",
            "2024-08-01, 2024-09-20, 2024-09-19, true", "2024-08-01, 2024-09-20, 2024-09-20, false",
            ", 2024-09-20, 1999-01-01, true", ", 2024-09-20, 2024-09-20, false", "2024-08-01, , 2099-01-01, true",
            "2024-08-01, , 2024-07-31, false", ", , 2024-01-01, true"})
    void a_window_begins_on_its_first_day_and_ends_before_its_last(LocalDate from, LocalDate until, LocalDate day,
            boolean covered) {
        assertThat(new UseWindow(List.of(), List.of(), from, until, null, List.of(), null, null).covers(day))
                .isEqualTo(covered);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"on, It is on.", "off, It is off.", "other, As always.", ", As always."})
    void a_page_says_what_fits_the_value_or_what_it_always_says(String value, String text) {
        Row row = new Row("row", "Row", null, null, null, List.of("control"), List.of("As always."),
                List.of(new Row.ConditionalText("on", List.of("It is on.")),
                        new Row.ConditionalText("off", List.of("It is off."))),
                null, false, null, List.of(), List.of(), List.of());

        assertThat(row.textFor(value)).containsExactly(text);
    }

    @Test
    void a_member_elsewhere_or_older_is_the_same_person_with_the_same_items() {
        Member seeker = Demo.SCENARIO.members().getFirst();

        Member moved = seeker.with("DE", 17);

        assertThat(moved).usingRecursiveComparison().ignoringFields("country", "age").isEqualTo(seeker);
        assertThat(moved.country()).isEqualTo("DE");
        assertThat(moved.age()).isEqualTo(17);
        assertThat(moved.amount("posts")).isEqualTo(new ItemAmount(0, 8));
        assertThat(moved.amount("no-such")).isEqualTo(ItemAmount.NONE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            kind: scenario        | SCENARIO
            kind: member          | MEMBER
            kind: population      | POPULATION
            kind: script          | -
            kind: study           | -
            kind: "member"        | MEMBER
            kind: Member          | -
            kind: zebra           | -
            kind: [member]        | -
            name: member          | -
            kind:                 | -
            : : :                 | -
            """)
    void a_file_states_its_kind(String text, FileKind kind) {
        assertThat(ScenarioFiles.kindOf(Small.bytes(text + "\n"))).isEqualTo(Optional.ofNullable(kind));
    }

    @ParameterizedTest(name = "months {0} until {1}: {2}")
    @CsvSource({"3 6 9 12, 2025-03-01, 2024-09-01 2024-12-01 2025-03-01", "3 6 9 12, 2025-02-28, 2024-09-01 2024-12-01",
            "1, 2027-01-01, 2025-01-01 2026-01-01 2027-01-01", "9, 2025-08-31, 2024-09-01",
            "12 6, 2025-06-30, 2024-12-01 2025-06-01", "3, 2024-08-31, ''"})
    void training_runs_on_the_first_days_of_its_months(String months, LocalDate until, String days) {
        List<Integer> numbers = Arrays.stream(months.split(" ")).map(Integer::valueOf).toList();
        TrainingRuns runs = new TrainingRuns(LocalDate.of(2024, 9, 1), numbers, List.of());

        assertThat(runs.until(until)
                .stream()
                .map(LocalDate::toString)
                .filter(day -> numbers.contains(LocalDate.parse(day).getMonthValue()))).isEqualTo(list(days));
    }

    @Test
    void a_scenario_that_was_read_cannot_be_changed() {
        assertThatThrownBy(() -> DEMO.claims().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> DEMO.regions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> DEMO.rows().findFirst().orElseThrow().keywords().add("new"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

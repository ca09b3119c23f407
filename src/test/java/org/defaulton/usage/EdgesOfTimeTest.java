package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.TrainingRuns;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.scenario.UseWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joining, windows and runs that coincide on one day, or miss each other by one. */
class EdgesOfTimeTest {
    private static final String OPEN = "open";

    @ParameterizedTest(name = "joined {0}, asked on {1}: {2} since {3}, {4} used")
    @CsvSource({"2024-08-01, 2024-07-31, NOT_APPLICABLE, , 0", "2024-08-01, 2024-08-01, IN_USE, 2024-08-01, 0",
            "2024-08-31, 2024-09-01, IN_USE, 2024-08-31, 10", "2024-09-01, 2024-09-01, IN_USE, 2024-09-01, 10",
            "2024-09-02, 2024-11-30, IN_USE, 2024-09-02, 0", "2024-09-02, 2024-12-01, IN_USE, 2024-09-02, 10",
            "2024-12-01, 2024-11-30, NOT_APPLICABLE, , 0", "2024-12-01, 2024-12-01, IN_USE, 2024-12-01, 10"})
    void joining_opens_the_window_and_a_run_on_that_day_counts(String joined, String at, Status status, String since,
            long used) {
        FlowUsage flow = ask(window(null, null), joined, "", at);

        assertThat(flow.status()).isEqualTo(status);
        assertThat(flow.since()).isEqualTo(since == null ? null : LocalDate.parse(since));
        assertThat(flow.itemsUsed()).isEqualTo(used);
    }

    @ParameterizedTest(name = "window from {0} until {1}, asked on {2}: {3}, {4} used")
    @CsvSource({"2024-09-01, 2024-09-02, 2024-08-31, NOT_APPLICABLE, 0",
            "2024-09-01, 2024-09-02, 2024-09-01, IN_USE, 10", "2024-09-01, 2024-09-02, 2024-09-02, NOT_APPLICABLE, 10",
            "2024-09-02, 2024-12-01, 2024-11-30, IN_USE, 0", "2024-09-02, 2024-12-01, 2024-12-01, NOT_APPLICABLE, 0",
            "2024-09-02, 2024-12-02, 2024-12-01, IN_USE, 10", ", 2024-09-01, 2024-09-01, NOT_APPLICABLE, 0",
            ", 2024-09-02, 2024-09-01, IN_USE, 10", "2020-01-01, , 2024-09-01, IN_USE, 10"})
    void the_first_day_of_a_window_counts_and_its_end_does_not(LocalDate from, LocalDate until, String at,
            Status status, long used) {
        FlowUsage flow = ask(window(from, until), "2023-01-01", "", at);

        assertThat(flow.status()).isEqualTo(status);
        assertThat(flow.itemsUsed()).isEqualTo(used);
    }

    @Test
    void windows_that_touch_are_one_span() {
        UseWindow[] windows = {window(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 1))[0],
                window(LocalDate.of(2024, 6, 1), null)[0]};

        FlowUsage flow = ask(windows, "2023-01-01", "", "2024-09-19");

        assertThat(flow.since()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void windows_with_a_day_between_them_are_two_spans() {
        UseWindow[] windows = {window(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 1))[0],
                window(LocalDate.of(2024, 6, 2), null)[0]};

        assertThat(ask(windows, "2023-01-01", "", "2024-09-19").since()).isEqualTo(LocalDate.of(2024, 6, 2));
        assertThat(ask(windows, "2023-01-01", "", "2024-06-01").because()).extracting(Reason::key)
                .containsExactly("paused");
        assertThat(ask(windows, "2023-01-01", "", "2024-06-01").because().getFirst().args()).containsExactly("anywhere",
                "2024-06-01", "2024-06-02");
    }

    @Test
    void a_window_that_closed_before_the_member_joined_has_ended() {
        FlowUsage flow = ask(window(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 1)), "2023-01-01", "",
                "2024-09-19");

        assertThat(flow.because()).extracting(Reason::key).containsExactly("ended");
        assertThat(flow.itemsUsed()).isZero();
    }

    @ParameterizedTest(name = "{0}, asked on {1}: {2} used")
    @CsvSource({"open=off@2024-09-01, 2024-09-01, 0", "open=off@2024-09-02, 2024-09-02, 10",
            "open=off@2024-08-01 open=on@2024-09-01, 2024-09-01, 10",
            "open=off@2024-08-01 open=on@2024-09-02, 2024-09-02, 0",
            "open=off@2024-08-01 open=on@2024-09-02, 2024-12-01, 10",
            // Off before the member joined: as if from the first day on.
            "open=off@2001-01-01, 2024-12-01, 0", "open=off@2001-01-01 open=on@2001-01-02, 2024-12-01, 10",
            "open=off@2001-01-01 open=on@2023-01-01, 2024-12-01, 10"})
    void a_choice_counts_from_its_own_day_on(String choices, String at, long used) {
        assertThat(ask(window(null, null), "2023-01-01", choices, at).itemsUsed()).isEqualTo(used);
    }

    @ParameterizedTest(name = "runs first on {0}, asked on {1}: {2}")
    @CsvSource({"2024-09-15, 2024-09-14, 0", "2024-09-15, 2024-09-15, 10", "2024-09-15, 2024-09-01, 0",
            "2030-01-01, 2029-12-31, 0", "2030-01-01, 2030-01-01, 10"})
    void the_first_run_may_lie_within_a_month(LocalDate first, String at, long used) {
        Scenario scenario = scenario(window(null, null), new TrainingRuns(first, List.of(9, 12), List.of("c-use")));

        assertThat(ask(scenario, "2023-01-01", "", at).itemsUsed()).isEqualTo(used);
    }

    @ParameterizedTest(name = "asked on {0}, {1} items are coming")
    @CsvSource({"2024-02-29, 10", "2023-08-31, 0", "2023-09-01, 10", "2024-08-31, 10", "2024-09-01, 0"})
    void twelve_months_later_is_a_day_of_the_calendar(String at, long coming) {
        assertThat(ask(window(null, null), "2023-01-01", "", at).itemsComing()).isEqualTo(coming);
    }

    @Test
    void nothing_at_all_is_used_of_a_category_that_the_member_does_not_have() {
        Usage usage = UsageEngine.usage(HandMade.scenario(),
                new Member("empty", "Empty", "US", 34, LocalDate.of(2023, 1, 1), Map.of()), List.of(),
                LocalDate.of(2024, 9, 19), Interpretation.PLATFORM);

        assertThat(usage.flows()).allSatisfy(flow -> assertThat(flow.itemsUsed() + flow.itemsComing()).isZero());
        assertThat(HandMade.flow(usage, "posts", "train-content-ai").status()).isEqualTo(Status.IN_USE);
    }

    private static UseWindow[] window(LocalDate from, LocalDate until) {
        return new UseWindow[]{new UseWindow(List.of(), List.of(), from, until, null, List.of("c-window"), null, null)};
    }

    private static FlowUsage ask(UseWindow[] windows, String joined, String choices, String at) {
        return ask(scenario(windows, HandMade.scenario().runs()), joined, choices, at);
    }

    /** Ten items on the day of joining and none later, so that a run takes all or nothing. */
    private static FlowUsage ask(Scenario scenario, String joined, String choices, String at) {
        Member member = new Member("m", "M", "US", 34, LocalDate.parse(joined), Map.of("posts", new ItemAmount(10, 0)));
        return UsageEngine
                .usage(scenario, member, HandMade.choices(choices), LocalDate.parse(at), Interpretation.PLATFORM)
                .flows()
                .getFirst();
    }

    /** One training use with the windows, and one switch for it. */
    private static Scenario scenario(UseWindow[] windows, TrainingRuns runs) {
        Scenario old = HandMade.scenario();
        Use use = new Use(OPEN, "Open", "open", "", UseKind.TRAINING, 18, Arrays.asList(windows), null,
                List.of("c-age"), List.of("c-use"), null, null, null);
        return new Scenario(old.id(), old.name(), old.company(), old.settingsName(), old.condition(), old.start(), OPEN,
                old.look(), old.regions(), old.traits(), old.sources(), old.claims(), old.data(), old.groups(),
                List.of(use), List.of(new Flow("posts", OPEN, true, List.of(), null, List.of("c-flow"), null)),
                Stream.of(HandMade.toggle(OPEN, null, HandMade.stop("off", OPEN))).toList(), runs, old.sections(),
                old.articles(), old.form(), old.timeline(), null, old.members(), null, null, null);
    }
}

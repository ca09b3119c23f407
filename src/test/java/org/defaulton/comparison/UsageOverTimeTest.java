package org.defaulton.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.defaulton.comparison.UsageOverTime.UsageLine;
import org.defaulton.comparison.UsageOverTime.UsagePoint;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Choice;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.ItemsMade;
import org.defaulton.usage.RunItems;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines over time: numbers computed by hand, and properties for any member, choices and day. */
class UsageOverTimeTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final String TRAINING = "train-content-ai";
    private static final LocalDate MAY = LocalDate.of(2025, 5, 20);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 10);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 15);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Member member(String id) {
        return Demo.SCENARIO.members().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static UsageOverTime writer(LocalDate today, InterpretationChoice readings, Choice... choices) {
        return UsageOverTime.of(DEMO, member("writer"), List.of(choices), TRAINING, today, readings);
    }

    private static UsageOverTime german(InterpretationChoice readings, Choice... choices) {
        return UsageOverTime.of(DEMO, member("engineer"), List.of(choices), TRAINING, DECEMBER, readings);
    }

    private static Choice off(LocalDate day) {
        return new Choice(DEMO.mainControl(), "off", day);
    }

    private static long items(UsageOverTime course, Counterfactual history, LocalDate day) {
        return course.items(course.line(history).orElseThrow(), day);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_point_is_what_the_engine_says_of_that_day(long seed) {
        UsageOverTime course = any(new Random(seed));
        for (UsageLine line : course.lines()) {
            assertThat(line.points())
                    .allSatisfy(point -> assertThat(point.items()).isEqualTo(engine(course, line, point.day())));
            assertThat(line.points().getFirst().day()).isEqualTo(course.from());
            assertThat(line.points().getLast().day()).isEqualTo(course.until());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void between_two_runs_nothing_changes_so_the_steps_are_the_whole_truth(long seed) {
        Random random = new Random(seed);
        UsageOverTime course = any(random);
        for (UsageLine line : course.lines()) {
            for (int i = 0; i < 20 && course.inRuns() && line.history() != Counterfactual.MADE; i++) {
                LocalDate day = course.from()
                        .plusDays(random.nextInt((int) course.from().until(course.until(), ChronoUnit.DAYS)));
                assertThat(step(line, day)).as("%s on %s", line.history(), day).isEqualTo(engine(course, line, day));
            }
        }
    }

    private static long step(UsageLine line, LocalDate day) {
        return line.points().stream().filter(point -> !point.day().isAfter(day)).toList().getLast().items();
    }

    private static long engine(UsageOverTime course, UsageLine line, LocalDate day) {
        return line.history() == Counterfactual.MADE
                ? ItemsMade.upTo(day, course.scenario(), course.member(), course.use().id())
                : UsageEngine.usage(course.scenario(), course.member(), line.choices(), day, line.reading())
                        .total(course.use().id())
                        .itemsUsed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void counts_never_fall_and_nothing_is_used_that_was_not_made(long seed) {
        UsageOverTime course = any(new Random(seed));
        for (UsageLine line : course.lines()) {
            assertThat(line.points()).extracting(UsagePoint::items).isSorted();
            assertThat(line.points()).allSatisfy(point -> assertThat(point.items())
                    .isLessThanOrEqualTo(items(course, Counterfactual.MADE, point.day())));
        }
        assertThat(course.lines()).extracting(UsageLine::history)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(Counterfactual.MADE, Counterfactual.NOTHING, Counterfactual.YOU);
        assertThat(course.runs().stream().mapToLong(RunItems::items).sum())
                .isEqualTo(course.inRuns() ? course.you().points().getLast().items() : 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_regulators_line_is_there_only_if_it_differs_and_is_between_you_and_doing_nothing(long seed) {
        UsageOverTime course = any(new Random(seed));
        course.line(Counterfactual.REGULATOR).ifPresent(line -> {
            assertThat(course.disputed()).isTrue();
            assertThat(line.points()).isNotEqualTo(course.you().points());
            line.points()
                    .forEach(point -> assertThat(point.items())
                            .isGreaterThanOrEqualTo(items(course, Counterfactual.YOU, point.day())));
        });
    }

    private static UsageOverTime any(Random random) {
        Scenario scenario = HandMade.scenario();
        List<Choice> choices = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Control control = random.nextInt(3) == 0
                    ? scenario.control(scenario.mainControl())
                    : pick(random, scenario.controls());
            choices.add(new Choice(control.id(), pick(random, UsageEngine.valuesOf(control)), day(random)));
        }
        Member member = HandMade.member(pick(random, List.of("US", "GB", "DE", "CH", "CA", "CN", "NO")),
                pick(random, List.of(17, 34)));
        return UsageOverTime.of(scenario, member, choices, pick(random, scenario.uses()).id(), day(random),
                pick(random, List.of(InterpretationChoice.values())));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1600));
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void switching_off_in_may_keeps_what_three_runs_would_have_taken() {
        UsageOverTime course = writer(DECEMBER, InterpretationChoice.BOTH, off(MAY));

        // 14 items a month from 1 Sep 2022 on, but no prompts, 4 a month, in the 14 months before November 2023; the three
        // that fall on the first of a month are in the run of that day.
        assertThat(items(course, Counterfactual.MADE, LocalDate.of(2025, 12, 1))).isEqualTo(39 * 14 - 14 * 4 + 3);
        assertThat(items(course, Counterfactual.NOTHING, DECEMBER)).isEqualTo(39 * 14 - 14 * 4 + 3);
        assertThat(items(course, Counterfactual.YOU, DECEMBER)).isEqualTo(30 * 14 - 14 * 4 + 3);
        assertThat(items(course, Counterfactual.DAY_ONE, DECEMBER)).isZero();
        assertThat(course.runs()).extracting(RunItems::items)
                .containsExactly(283L, 42L, 42L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(course.until()).isEqualTo("2026-12-15");
        assertThat(course.disputed()).isFalse();
        assertThat(course.line(Counterfactual.REGULATOR)).isEmpty();
    }

    @Test
    void each_reading_alone_draws_the_members_line_its_own_way() {
        UsageOverTime platform = german(InterpretationChoice.PLATFORM, off(NOVEMBER));
        UsageOverTime regulator = german(InterpretationChoice.REGULATOR, off(NOVEMBER));
        UsageOverTime both = german(InterpretationChoice.BOTH, off(NOVEMBER));

        assertThat(platform.line(Counterfactual.REGULATOR)).isEmpty();
        assertThat(regulator.line(Counterfactual.REGULATOR)).isEmpty();
        assertThat(regulator.you().reading()).isEqualTo(Interpretation.REGULATOR);
        assertThat(items(regulator, Counterfactual.YOU, DECEMBER))
                .isGreaterThan(items(platform, Counterfactual.YOU, DECEMBER));
        assertThat(regulator.lines()).extracting(UsageLine::reading).containsOnly(Interpretation.REGULATOR);
        assertThat(platform.disputed()).isTrue();
        assertThat(items(both, Counterfactual.REGULATOR, DECEMBER))
                .isEqualTo(items(regulator, Counterfactual.YOU, DECEMBER));
        assertThat(german(InterpretationChoice.BOTH).disputed()).isFalse();
    }

    @Test
    void a_member_without_choices_has_the_line_of_doing_nothing() {
        UsageOverTime course = writer(DEMO.start(), InterpretationChoice.BOTH);

        assertThat(course.you().points()).isEqualTo(course.line(Counterfactual.NOTHING).orElseThrow().points());
        assertThat(items(course, Counterfactual.YOU, DEMO.start())).isEqualTo(283);
    }

    @Test
    void doing_nothing_means_nothing_on_any_control_that_governs_the_use_or_holds_one_that_does() {
        Member member = member("writer");
        List<Choice> choices = List.of(off(MAY), new Choice("objection:content-ai", "granted", MAY),
                new Choice("objection:restrict", "granted", MAY), new Choice("ads-outside", "off", MAY));

        assertThat(UsageOverTime.of(DEMO, member, choices, TRAINING, DECEMBER, InterpretationChoice.BOTH)
                .line(Counterfactual.NOTHING)
                .orElseThrow()
                .choices()).containsExactly(choices.getLast());
        assertThat(UsageOverTime.of(DEMO, member, choices, "ads", DECEMBER, InterpretationChoice.BOTH)
                .line(Counterfactual.NOTHING)
                .orElseThrow()
                .choices()).containsExactly(choices.get(0), choices.get(1));
    }

    @Test
    void a_use_that_no_switch_stops_has_no_line_of_day_one() {
        Member member = member("writer");

        assertThat(UsageOverTime.of(DEMO, member, List.of(), "ads", DECEMBER, InterpretationChoice.BOTH)
                .line(Counterfactual.DAY_ONE)).isEmpty();
        assertThat(DEMO.controls().stream().filter(control -> control.kind() == ControlKind.TOGGLE)).isNotEmpty();
    }

    @Test
    void in_germany_the_run_after_3_november_takes_all_at_once() {
        UsageOverTime course = UsageOverTime.of(DEMO, member("engineer"), List.of(), TRAINING,
                LocalDate.of(2025, 11, 17), InterpretationChoice.BOTH);

        assertThat(items(course, Counterfactual.YOU, LocalDate.of(2025, 11, 17))).isZero();
        assertThat(items(course, Counterfactual.YOU, LocalDate.of(2025, 12, 1)))
                .isEqualTo(items(course, Counterfactual.MADE, LocalDate.of(2025, 12, 1)));
    }

    @Test
    void nothing_flows_without_an_answer_if_the_switch_asks() {
        Scenario asks = Demo.asking();
        UsageOverTime course = UsageOverTime.of(asks, member("writer"),
                List.of(new Choice(asks.mainControl(), "on", MAY)), TRAINING, DECEMBER, InterpretationChoice.BOTH);

        assertThat(items(course, Counterfactual.NOTHING, DECEMBER)).isZero();
        assertThat(items(course, Counterfactual.YOU, DECEMBER)).isEqualTo(39 * 14 - 14 * 4 + 3);
    }

    @Test
    void an_ongoing_use_goes_on_every_day() {
        UsageOverTime course = UsageOverTime.of(DEMO, member("teacher"), List.of(), "ads", DECEMBER,
                InterpretationChoice.BOTH);

        assertThat(course.inRuns()).isFalse();
        assertThat(course.runs()).isEmpty();
        assertThat(course.you().points()).hasSizeLessThan(70);
    }

    @Test
    void day_one_is_the_main_switch_alone_where_it_stops_the_use_or_else_every_switch_that_does_and_keeps_the_rest() {
        Scenario scenario = HandMade.scenario();
        List<Choice> made = HandMade.choices("ads-outside=off@2024-10-01 genai-training=on@2025-01-01 "
                + "save-resumes=on@2025-02-01 objection:other-ai=sent@2025-03-01");

        assertThat(dayOne(scenario, made, TRAINING)).isEqualTo(HandMade.choices("genai-training=off@2022-09-01 "
                + "ads-outside=off@2024-10-01 save-resumes=on@2025-02-01 objection:other-ai=sent@2025-03-01"));
        assertThat(dayOne(scenario, made, "improve-products")).isEqualTo(HandMade.choices("save-resumes=off@2022-09-01 "
                + "ads-outside=off@2024-10-01 genai-training=on@2025-01-01 objection:other-ai=sent@2025-03-01"));
    }

    private static List<Choice> dayOne(Scenario scenario, List<Choice> made, String use) {
        return UsageOverTime.of(scenario, HandMade.member("US", 34), made, use, DECEMBER, InterpretationChoice.BOTH)
                .line(Counterfactual.DAY_ONE)
                .orElseThrow()
                .choices();
    }

    @Test
    void its_numbers_have_the_claims_of_the_runs_and_of_the_stops_or_else_of_what_it_takes() {
        assertThat(claims("train-content-ai")).containsExactly("c-use", "c-effect");
        assertThat(claims("improve-products")).containsExactly("c-effect");
        // Limited is not stopped.
        assertThat(claims("security")).containsExactly("c-flow");
    }

    @Test
    void older_items_count_for_members_with_choices_by_the_chosen_interpretation() {
        Choice[] off = {off(MAY)};

        assertThat(claims("train-content-ai", off)).containsExactly("c-use", "c-effect", "c-late");
        assertThat(claims("improve-products", off)).containsExactly("c-effect");
        assertThat(
                UsageOverTime
                        .of(HandMade.scenario(), HandMade.member("US", 34), List.of(off), TRAINING, DECEMBER,
                                InterpretationChoice.REGULATOR)
                        .claims())
                .containsExactly("c-use", "c-effect", "c-disputed");
    }

    private static List<String> claims(String use, Choice... choices) {
        return UsageOverTime
                .of(HandMade.scenario(), HandMade.member("US", 34), List.of(choices), use, DECEMBER,
                        InterpretationChoice.BOTH)
                .claims();
    }

    @ParameterizedTest(name = "joined {0}, looked at on {1} after {2}: {3} points, {4} …")
    @CsvSource({"2022-09-01, 2024-02-29, '', 31, 2022-09-01 2022-10-01 2022-11-01",
            "2022-09-17, 2024-02-29, '', 31, 2022-09-17 2022-10-01 2022-11-01",
            "2022-09-17, 2024-02-29, ads-data-sharing=off@2022-10-20, 32, 2022-09-17 2022-10-01 2022-10-20 2022-11-01",
            "2024-03-31, 2024-02-29, ads-data-sharing=off@2023-10-20, 14, 2024-02-29 2024-03-01 2024-04-01",
            // 156 months in steps of three.
            "2012-03-10, 2024-02-29, '', 53, 2012-03-10 2012-06-01 2012-09-01"})
    void an_ongoing_use_has_a_point_on_the_first_of_months_at_the_ends_and_on_the_day_of_a_choice(LocalDate joined,
            LocalDate today, String choices, int count, String first) {
        Member member = new Member("m", "M", "US", 34, joined, HandMade.member("US", 34).items());
        List<UsagePoint> points = UsageOverTime
                .of(HandMade.scenario(), member, HandMade.choices(choices), "microsoft-ads", today,
                        InterpretationChoice.BOTH)
                .you()
                .points();

        assertThat(points).hasSize(count)
                .extracting(point -> point.day().toString())
                .startsWith(first.split(" "))
                .endsWith("2025-02-28");
    }

    @Test
    void the_run_on_the_day_of_joining_takes_the_items_made_by_then() {
        Member member = new Member("m", "M", "US", 34, LocalDate.of(2024, 9, 1), HandMade.member("US", 34).items());
        UsageOverTime course = UsageOverTime.of(HandMade.scenario(), member, List.of(), TRAINING,
                LocalDate.of(2024, 9, 19), InterpretationChoice.BOTH);

        // The post and the profile of the day, and the first ones of the month: a post and a résumé.
        assertThat(course.you().points().getFirst()).isEqualTo(new UsagePoint(LocalDate.of(2024, 9, 1), 4));
        assertThat(course.runs().getFirst().items()).isEqualTo(4);
    }
}

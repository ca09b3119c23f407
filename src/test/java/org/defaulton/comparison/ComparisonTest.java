package org.defaulton.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.comparison.Comparison.ComparisonCell;
import org.defaulton.comparison.Comparison.ComparisonRow;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Choice;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.defaulton.usage.UseTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns side by side: numbers computed by hand, and properties for any member, choices and day. */
class ComparisonTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 19);
    private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "CH", "CA", "IN");
    private static final List<String> FOUND = List.of("US", "GB", "DE", "CH", "CA", "CN", "NO");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Comparison compare(Scenario scenario, Usage usage, ColumnChoices pick) {
        return Comparison.of(scenario, AlternativeFinder.usual(scenario, usage, COUNTRIES, pick),
                scenario.mainUse().id(), usage.at(), usage.at().plusMonths(12), usage.reading());
    }

    private static ComparisonRow row(Comparison comparison, String use) {
        return Stream.concat(comparison.differing().stream(), comparison.same().stream())
                .filter(row -> row.use().equals(use))
                .findFirst()
                .orElseThrow();
    }

    private static Usage any(Scenario scenario, Random random) {
        List<Choice> choices = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Control control = random.nextInt(3) == 0
                    ? scenario.control(scenario.mainControl())
                    : pick(random, scenario.controls());
            choices.add(new Choice(control.id(), pick(random, UsageEngine.valuesOf(control)), day(random)));
        }
        Member member = HandMade.member(pick(random, FOUND), pick(random, List.of(17, 34)));
        return UsageEngine.usage(scenario, member, choices, day(random),
                pick(random, List.of(Interpretation.values())));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_cell_is_what_usage_says_for_that_member_those_choices_and_that_day(long seed) {
        Random random = new Random(seed);
        Scenario scenario = HandMade.scenario();
        Usage usage = any(scenario, random);
        RequestState outcome = pick(random, RequestState.OUTCOMES);
        Comparison comparison = compare(scenario, usage, new ColumnChoices("", "", outcome));

        for (int i = 0; i < comparison.columns().size(); i++) {
            Alternative column = comparison.columns().get(i).column();
            Usage now = UsageEngine.usage(scenario, column.member(), column.choices(), usage.at(), usage.reading());
            Usage then = UsageEngine.usage(scenario, column.member(), column.choices(), comparison.until(),
                    usage.reading());
            for (String use : scenario.uses().stream().map(one -> one.id()).toList()) {
                ComparisonCell cell = row(comparison, use).cells().get(i);
                UseTotal total = then.total(use);
                assertThat(cell.status()).isEqualTo(total.status());
                assertThat(cell.underReview()).isEqualTo(total.underReview());
                assertThat(cell.items()).isEqualTo(total.itemsUsed());
                assertThat(cell.kept()).isEqualTo(now.total(use).itemsKept());
                assertThat(cell.coming()).isEqualTo(total.itemsUsed() - now.total(use).itemsUsed());
                assertThat(cell.difference()).isEqualTo(cell.items() - row(comparison, use).cells().getFirst().items());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_first_column_is_what_the_member_has_done_and_no_row_is_lost(long seed) {
        Scenario scenario = HandMade.scenario();
        Usage usage = any(scenario, new Random(seed));
        Comparison comparison = compare(scenario, usage, ColumnChoices.BEST);
        List<Choice> made = usage.choices().stream().filter(choice -> !choice.at().isAfter(usage.at())).toList();

        assertThat(comparison.columns().getFirst().column().choices()).isEqualTo(made);
        assertThat(comparison.columns().getFirst().now().flows())
                .isEqualTo(UsageEngine.usage(scenario, usage.member(), made, usage.at(), usage.reading()).flows());
        assertThat(Stream.concat(comparison.differing().stream(), comparison.same().stream()).map(ComparisonRow::use))
                .containsExactlyInAnyOrderElementsOf(scenario.uses().stream().map(one -> one.id()).toList());
        assertThat(comparison.same())
                .allSatisfy(row -> assertThat(row.cells()).allMatch(row.cells().getFirst()::equals));
        assertThat(comparison.differing())
                .allSatisfy(row -> assertThat(row.cells()).anyMatch(cell -> !cell.equals(row.cells().getFirst())));
        assertThat(comparison.columns()).extracting(one -> one.column().id()).doesNotHaveDuplicates();
        assertThat(comparison.columns()).allSatisfy(one -> assertThat(one.claims()).isNotEmpty());
    }

    @Test
    void the_writer_on_19_september_2024_reads_as_worked_out_by_hand() {
        // 14 items a month of three kinds since 1 Sep 2022: 24 months and those of 1 Sep 2024 are in the first run.
        Usage usage = UsageEngine.usage(DEMO, Demo.SCENARIO.members().getFirst(), List.of(), SEPTEMBER,
                Interpretation.PLATFORM);
        Comparison comparison = compare(DEMO, usage, ColumnChoices.BEST);
        ComparisonRow training = comparison.differing().getFirst();

        assertThat(comparison.columns()).extracting(one -> one.column().name())
                .containsExactly("Leave it on", "Off today", "Off + request granted", "Never on", "Live in Germany");
        assertThat(training.use()).isEqualTo("train-content-ai");
        // Three items fall on the first of a month and so are in the run of that day: 24 x 14 + 3, a year later 36 x 14 + 3,
        // both less 14 x 4 prompts, which begin in November 2023.
        assertThat(training.cells()).extracting(ComparisonCell::items).containsExactly(451L, 283L, 283L, 0L, 0L);
        assertThat(training.cells()).extracting(ComparisonCell::kept).containsExactly(283L, 283L, 283L, 0L, 0L);
        assertThat(training.cells()).extracting(ComparisonCell::coming).containsExactly(168L, 0L, 0L, 0L, 0L);
        assertThat(training.cells()).extracting(ComparisonCell::difference)
                .containsExactly(0L, -168L, -168L, -451L, -451L);
        assertThat(training.cells()).extracting(ComparisonCell::status)
                .containsExactly(Status.IN_USE, Status.STOPPED, Status.STOPPED, Status.STOPPED, Status.NOT_APPLICABLE);
        assertThat(row(comparison, "personalize").cells().get(2).status()).isEqualTo(Status.STOPPED);
        // Ads take what members look at, but not from Germany without consent.
        assertThat(row(comparison, "ads").cells().getLast().difference()).isNegative();
        assertThat(comparison.same()).isEmpty();
    }

    @ParameterizedTest(name = "a year from {0} is {1}")
    @CsvSource({"2024-09-19, 2025-09-19", "2024-02-29, 2025-02-28", "2023-02-28, 2024-02-28", "2023-03-01, 2024-03-01",
            "2024-12-31, 2025-12-31"})
    void columns_count_items_by_the_same_day_of_the_next_year(LocalDate today, LocalDate until) {
        assertThat(Comparison.until(today)).isEqualTo(until);
    }

    @Test
    void the_main_use_comes_before_others_that_differ_and_an_unknown_id_gets_the_first_column() {
        Scenario scenario = HandMade.scenario();
        Usage usage = UsageEngine.usage(scenario, HandMade.member("US", 34), List.of(), LocalDate.of(2025, 12, 15),
                Interpretation.PLATFORM);
        List<Alternative> columns = List.of(AlternativeFinder.own(usage, "leave", "Leave", "US", 34, List.of()),
                AlternativeFinder.own(usage, "own-1", "Both off", "US", 34,
                        HandMade.choices("ads-data-sharing=off@2025-12-15 genai-training=off@2025-12-15")));
        Comparison comparison = Comparison.of(scenario, columns, "microsoft-ads", usage.at(), usage.at().plusDays(90),
                Interpretation.PLATFORM);

        assertThat(comparison.differing()).extracting(ComparisonRow::use)
                .containsExactly("microsoft-ads", "train-content-ai");
        assertThat(comparison.same()).extracting(ComparisonRow::use)
                .containsExactly("train-microsoft-ai", "personalize", "improve-products", "security");
        assertThat(comparison.column("own-1").column()).isEqualTo(columns.getLast());
        assertThat(comparison.column("own-2").column()).isEqualTo(columns.getFirst());
        // The numbers of an ongoing use do not depend on the training runs.
        assertThat(comparison.differing()).extracting(ComparisonRow::claims)
                .allSatisfy(claims -> assertThat(claims).contains("c-flow"));
        assertThat(comparison.differing().getFirst().claims()).doesNotContain("c-use");
        assertThat(comparison.differing().getLast().claims()).contains("c-use");
    }

    @Test
    void a_column_has_the_claims_of_the_differing_uses_or_else_of_the_main_one() {
        Scenario scenario = HandMade.scenario();
        Usage usage = UsageEngine.usage(scenario, HandMade.member("US", 34), List.of(), LocalDate.of(2025, 12, 15),
                Interpretation.PLATFORM);
        Alternative leave = AlternativeFinder.own(usage, "leave", "Leave", "US", 34, List.of());
        Alternative noAds = AlternativeFinder.own(usage, "own-1", "No ads", "US", 34,
                HandMade.choices("ads-data-sharing=off@2026-01-10"));
        Comparison alike = Comparison.of(scenario, usage, List.of(leave, leave));
        Comparison differing = Comparison.of(scenario, usage, List.of(leave, noAds));

        assertThat(alike.differing()).isEmpty();
        assertThat(alike.columns()).extracting(Comparison.ComparisonColumn::claims).containsOnly(List.of("c-control"));
        // What is stopped in January is stopped by the common day, so the row needs those claims.
        assertThat(differing.columns().getLast().claims()).contains("c-effect");
        assertThat(differing.differing()).extracting(ComparisonRow::use).containsExactly("microsoft-ads");
        assertThat(differing.differing().getFirst().claims()).contains("c-effect");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"DE, PLATFORM, false", "DE, REGULATOR, true", "US, REGULATOR, false"})
    void a_late_opt_out_is_interpreted_as_in_the_usage(String country, Interpretation reading, boolean used) {
        Usage usage = UsageEngine.usage(DEMO, Demo.SCENARIO.members().getFirst().with(country, 34),
                HandMade.choices("genai-training=off@" + (country.equals("DE") ? "2025-11-10" : "2024-08-31")),
                LocalDate.of(2025, 12, 15), reading);
        Comparison comparison = Comparison.of(DEMO, usage,
                AlternativeFinder.usual(DEMO, usage, COUNTRIES, ColumnChoices.BEST));

        assertThat(row(comparison, "train-content-ai").cells().getFirst().items() > 0).isEqualTo(used);
    }
}

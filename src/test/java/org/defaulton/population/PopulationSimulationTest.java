package org.defaulton.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.population.PopulationModel.CountryGroup;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationSimulationTest {
    private static final long TEN_MILLION = 10_000_000;
    private static final long SEED = 20240918;
    /** A normal count is further off only once in 16,000 times. */
    private static final double ERRORS = 4;

    private static final Scenario DEMO = Demo.SCENARIO;
    private static final Population PEOPLE = Objects.requireNonNull(Demo.SCENARIO.everyone());
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 18);
    private static final PopulationModel MODEL = new PopulationModel(DEMO, DEMO.use("train-content-ai"),
            PEOPLE.adoption(), SEPTEMBER);
    private static final PopulationShares.ShareValues SHARES = shares(Map.of("notice", "press")).medians();
    private static final PopulationOutcome OUTCOME = sure(SHARES);
    private static final List<CountryGroup> GROUPS = PopulationModel.everywhere(PEOPLE);

    private static PopulationShares shares(Map<String, String> set) {
        return new PopulationAssumptions(PEOPLE, set, SEPTEMBER).shares();
    }

    private static PopulationOutcome sure(PopulationShares.ShareValues values) {
        Map<DefaultRule, Estimate> settled = new EnumMap<>(DefaultRule.class);
        for (DefaultRule rule : DefaultRule.values()) {
            settled.put(rule, Estimate.of(values.settled(rule)));
        }
        return new PopulationOutcome(settled);
    }

    private static PopulationSimulation simulation() {
        return new PopulationSimulation(SHARES, PEOPLE.adoption(), GROUPS);
    }

    private static SimulationResult run(long members, long seed, int threads) throws InterruptedException {
        return simulation().run(members, seed, threads, _ -> {
        }, () -> false);
    }

    @Test
    void ten_million_members_one_by_one_confirm_the_model_within_the_sampling_error() throws InterruptedException {
        SimulationResult run = run(TEN_MILLION, SEED, 2);

        for (DefaultRule rule : DefaultRule.values()) {
            assertThat(run.settled(rule, SHARES).errorsOff()).as("%s", rule).isLessThan(ERRORS);
            for (String month : List.of("2024-08", "2024-09", "2024-10", "2025-01", "2025-06", "2025-12", "2026-03",
                    "2029-07")) {
                assertThat(in(run, rule, YearMonth.parse(month)).errorsOff()).as("%s in %s", rule, month)
                        .isLessThan(ERRORS);
            }
        }
    }

    @Test
    void members_drawn_one_by_one_go_together_as_the_formula_says_whatever_the_dependence()
            throws InterruptedException {
        for (String dependence : List.of("0", "30", "60")) {
            PopulationShares.ShareValues values = shares(
                    Map.of("notice", "email", "completion", "prompt", "dependence", dependence)).medians();
            SimulationResult run = new PopulationSimulation(values, PEOPLE.adoption(), GROUPS).run(2_000_000, SEED, 2,
                    _ -> {
                    }, () -> false);
            for (DefaultRule rule : DefaultRule.values()) {
                assertThat(run.settled(rule, values).errorsOff()).as("%s at %s", rule, dependence).isLessThan(ERRORS);
            }
        }
    }

    /** Who is included in one month, compared with the model's expectation. */
    private static SimulationResult.ExpectedCount in(SimulationResult run, DefaultRule rule, YearMonth month) {
        long counted = 0;
        for (int i = 0; i < GROUPS.size(); i++) {
            PopulationModel.CountryStage stage = MODEL.stages(GROUPS.get(i).country(), month, 1).getFirst();
            counted += stage.open() ? run.tallies().get(i).in(rule, stage.acting(rule)) : 0;
        }
        PopulationModel.PopulationMonth expected = MODEL.months(OUTCOME, GROUPS, month, 1).getFirst();
        long all = GROUPS.stream().mapToLong(CountryGroup::count).sum();
        return SimulationResult.ExpectedCount.of(counted, expected.of(rule).median() / all, run.members());
    }

    @Test
    void the_sampling_error_is_the_binomial_one() {
        // n p = 10,000,000 * 0.961456; the root of n p (1 - p) = 608.75.
        SimulationResult.ExpectedCount settled = SimulationResult.ExpectedCount.of(9_615_169, 0.961456, TEN_MILLION);

        assertThat(settled.expected()).isEqualTo(9_614_560);
        assertThat(settled.error()).isBetween(608.7, 608.8);
        assertThat(settled.errorsOff()).isBetween(1.0, 1.001);
        // As far below as the other was above: a count that is too small is as wrong as one that is too large.
        assertThat(SimulationResult.ExpectedCount.of(9_613_951, 0.961456, TEN_MILLION).errorsOff()).isBetween(1.0,
                1.001);
        assertThat(SimulationResult.ExpectedCount.of(0, 0, TEN_MILLION).errorsOff()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void the_same_seed_gives_the_same_counts_on_any_number_of_threads(int threads) throws InterruptedException {
        assertThat(run(1_000_001, SEED, threads)).isEqualTo(run(1_000_001, SEED, 1));
    }

    @Test
    void another_seed_gives_other_counts() throws InterruptedException {
        assertThat(run(1_000_000, 1, 1)).isNotEqualTo(run(1_000_000, 2, 1));
    }

    @Test
    void every_member_is_counted_once() throws InterruptedException {
        assertThat(run(1_000_001, SEED, 2).tallies().stream().mapToLong(SimulationResult.GroupTally::members).sum())
                .isEqualTo(1_000_001);
    }

    @Test
    void progress_reaches_one_and_never_goes_beyond() throws InterruptedException {
        Queue<Double> told = new ConcurrentLinkedQueue<>();
        simulation().run(500_000, SEED, 2, told::add, () -> false);

        assertThat(told).hasSize(8).contains(1.0).allMatch(share -> share > 0 && share <= 1);
    }

    @Test
    void a_run_that_is_canceled_stops_between_two_blocks() {
        AtomicInteger blocks = new AtomicInteger();

        assertThatThrownBy(
                () -> simulation().run(TEN_MILLION, SEED, 2, _ -> blocks.incrementAndGet(), () -> blocks.get() >= 3))
                .isInstanceOf(CancellationException.class);
        assertThat(blocks.get()).isBetween(3, 5);
    }

    @Test
    void waiting_for_a_run_can_be_interrupted() {
        Thread.currentThread().interrupt();
        AtomicInteger blocks = new AtomicInteger();

        assertThatThrownBy(() -> simulation().run(TEN_MILLION, SEED, 2, _ -> blocks.incrementAndGet(), () -> false))
                .isInstanceOf(InterruptedException.class);
        assertThat(blocks.get()).isLessThan(10);
    }

    @Test
    void a_plain_loop_over_the_same_rule_finds_the_same() {
        SimulationResult run = simulation().plain(1_000_000, SEED);

        for (DefaultRule rule : DefaultRule.values()) {
            assertThat(run.settled(rule, SHARES).errorsOff()).as("%s", rule).isLessThan(ERRORS);
        }
    }
}

package org.defaulton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationModel;
import org.defaulton.population.PopulationModel.CountryGroup;
import org.defaulton.population.PopulationOutcome;
import org.defaulton.population.PopulationShares;
import org.defaulton.population.PopulationSimulation;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The model of all members by number of members and months, and single members compared with a plain loop. */
@Tag("bench")
class EveryoneBench {
    private static final int ROUNDS = 31;
    private static final int RUNS = 7;
    private static final int WARM_UP = 300;
    private static final long TEN_MILLION = 10_000_000;
    private static final long BILLION = 1_000_000_000;
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 18);
    private static final int MONTHS = 60;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Scenario scenario = BuiltInContent.scenario("linkedin");
    private final Population population = BuiltInContent.population("linkedin");
    private final PopulationModel model = new PopulationModel(scenario, scenario.use("train-content-ai"),
            population.adoption(), SEPTEMBER);

    @Test
    void a_billion_members_and_sixty_months_take_less_than_a_second_cold() throws Exception {
        double cold = once(() -> months(outcome(), BILLION, MONTHS));
        double warm = once(() -> months(outcome(), BILLION, MONTHS));

        System.out.printf("A billion members, 60 months, %,d draws: first call %.0f ms, second %.0f ms%n",
                PopulationOutcome.DRAWS, cold, warm);
        assertThat(cold).isLessThan(1000);
    }

    @Test
    void the_cost_does_not_grow_with_the_members_and_at_most_in_proportion_to_the_months() throws Exception {
        double[] members = {1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
        double[] counts = {15, 30, 60, 120, 240};
        PopulationOutcome outcome = outcome();
        double byMembers = slope(members, count -> months(outcome, (long) count, MONTHS));
        double byMonths = slope(counts, count -> months(outcome, BILLION, (int) count));

        System.out.printf("Slope of the time in the logarithms: %.3f by members, %.3f by months%n", byMembers,
                byMonths);
        assertThat(byMembers).isBetween(-0.1, 0.1);
        assertThat(byMonths).isLessThan(1.15);
    }

    @Test
    void ten_million_members_on_all_cores_are_no_slower_than_a_plain_loop() throws Exception {
        PopulationSimulation simulation = new PopulationSimulation(shares().medians(), population.adoption(),
                PopulationModel.everywhere(population));
        Callable<Object> plain = () -> simulation.plain(TEN_MILLION, 1);
        Callable<Object> oneThread = () -> simulation.run(TEN_MILLION, 1, 1, _ -> {
        }, () -> false);
        Callable<Object> allCores = () -> simulation.run(TEN_MILLION, 1, CORES, _ -> {
        }, () -> false);
        double[][] times = new double[3][RUNS];
        for (int round = -2; round < RUNS; round++) {
            double[] now = {once(plain), once(oneThread), once(allCores)};
            for (int i = 0; i < now.length && round >= 0; i++) {
                times[i][round] = now[i];
            }
        }
        double loop = median(times[0]);
        System.out.printf(
                "Ten million members: plain loop %.0f ms; blocks on one thread %.0f ms (%.2f); on %d threads "
                        + "%.0f ms (%.2f)%n",
                loop, median(times[1]), median(times[1]) / loop, CORES, median(times[2]), median(times[2]) / loop);
        assertThat(median(times[1]) / loop).isLessThan(1.25);
        assertThat(median(times[2]) / loop).isLessThan(1.1);
    }

    private PopulationShares shares() {
        return new PopulationAssumptions(population, Map.of(), SEPTEMBER).shares();
    }

    private PopulationOutcome outcome() {
        return PopulationOutcome.of(shares());
    }

    private Object months(PopulationOutcome outcome, long members, int count) {
        List<CountryGroup> groups = PopulationModel.everywhere(population)
                .stream()
                .map(group -> new CountryGroup(group.country(), group.count() * members / population.members().total()))
                .toList();
        return model.months(outcome, groups, YearMonth.of(2024, 8), count);
    }

    private interface Sized {
        Object of(double size);
    }

    /** The slope of the least-squares line through the medians, both in logarithms. */
    private static double slope(double[] sizes, Sized work) throws Exception {
        double[][] times = new double[sizes.length][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < sizes.length; i++) {
                double size = sizes[i];
                double time = once(() -> work.of(size));
                if (round >= 0) {
                    times[i][round] = time;
                }
            }
        }
        double[] x = Arrays.stream(sizes).map(Math::log).toArray();
        double[] y = Arrays.stream(times).mapToDouble(EveryoneBench::median).map(Math::log).toArray();
        for (int i = 0; i < sizes.length; i++) {
            System.out.printf("%,14.0f: %.3f ms%n", sizes[i], median(times[i]));
        }
        double middleX = Arrays.stream(x).average().orElseThrow();
        double middleY = Arrays.stream(y).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.length; i++) {
            above += (x[i] - middleX) * (y[i] - middleY);
            below += (x[i] - middleX) * (x[i] - middleX);
        }
        return above / below;
    }

    private static double once(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        Object result = work.call();
        double time = (System.nanoTime() - begin) / 1e6;
        assertThat(result).isNotNull();
        return time;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

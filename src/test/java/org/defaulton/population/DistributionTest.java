package org.defaulton.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.defaulton.scenario.Population.CountedPeople;
import org.defaulton.scenario.Population.ShareParameter;
import org.defaulton.scenario.Population.ShareRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares distributions with published values or closed forms. */
class DistributionTest {
    private static final int MANY = 100_000;

    private static Distribution counted(int successes, int n) {
        return Distribution
                .of(new ShareParameter("a", "A", new CountedPeople(successes, n), null, false, "a study", List.of()));
    }

    private static Distribution between(double low, double high) {
        return Distribution.of(new ShareParameter("a", "A", null, new ShareRange(low, high), false, "set", List.of()));
    }

    /** The exact binomial limits of Clopper and Pearson are quantiles of beta distributions: 8 of 10 and 1 of 10. */
    @ParameterizedTest(name = "Beta({0}, {1}) at {2}: {3}")
    @CsvSource({"8, 3, 0.025, 0.4439", "9, 2, 0.975, 0.9748", "1, 10, 0.025, 0.0025", "2, 9, 0.975, 0.4450",
            // In closed form: p to the power of 1/a for Beta(a, 1), and the arcsine distribution.
            "2, 1, 0.25, 0.5", "3, 1, 0.125, 0.5", "0.5, 0.5, 0.25, 0.1464"})
    void quantiles_of_the_beta_distribution_are_the_published_ones(double alpha, double beta, double share,
            double value) {
        assertThat(new Distribution.BetaShare(alpha, beta).quantile(share)).isEqualTo(value, within(0.00005));
    }

    @Test
    void of_1000_people_730_make_a_share_of_70_to_76_percent() {
        // The normal approximation: .73 +- 1.96 * root(.73 * .27 / 1000) = .7025 to .7575.
        Distribution press = counted(730, 1000);

        assertThat(press).isEqualTo(new Distribution.BetaShare(731, 271));
        assertThat(press.quantile(Distribution.LOW)).isEqualTo(0.7025, within(0.001));
        assertThat(press.quantile(Distribution.HIGH)).isEqualTo(0.7575, within(0.001));
        assertThat(counted(0, 1)).isEqualTo(new Distribution.BetaShare(1, 2));
    }

    @Test
    void a_range_that_was_set_holds_95_of_100_cases_and_its_median_is_in_the_middle_of_the_odds() {
        Distribution quiet = between(1, 20);

        assertThat(quiet.quantile(Distribution.LOW)).isEqualTo(0.01, within(1e-9));
        assertThat(quiet.quantile(Distribution.HIGH)).isEqualTo(0.2, within(1e-9));
        // Odds of 1 to 99 and of 1 to 4: the geometric mean is 1 to the root of 396, 19.8997.
        assertThat(quiet.median()).isEqualTo(1 / 20.8997, within(1e-6));
        assertThat(between(10, 90).median()).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void draws_follow_the_distribution_and_the_seed() {
        for (Distribution spread : List.of(counted(730, 1000), counted(1, 10), between(1, 21))) {
            double[] draws = spread.draws(MANY, 7);
            assertThat(spread.draws(MANY, 7)).isEqualTo(draws);
            assertThat(spread.draws(MANY, 8)).isNotEqualTo(draws);
            for (double share : new double[]{0.025, 0.5, 0.975}) {
                long below = Arrays.stream(draws).filter(draw -> draw < spread.quantile(share)).count();
                // Four standard errors of a count.
                assertThat(below / (double) MANY).isEqualTo(share, within(4 * Math.sqrt(share * (1 - share) / MANY)));
            }
        }
    }

    @Test
    void a_value_set_by_hand_is_certain() {
        Distribution set = new Distribution.FixedShare(0.3);

        assertThat(set.quantile(Distribution.LOW)).isEqualTo(0.3);
        assertThat(set.draws(3, 1)).containsExactly(0.3, 0.3, 0.3);
    }
}

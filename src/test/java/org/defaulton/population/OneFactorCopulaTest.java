package org.defaulton.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How noticing, objecting and completing go together. */
class OneFactorCopulaTest {
    private static final OneFactorCopula TRAIT = new OneFactorCopula();

    private static double leaving(double notices, double objects, double completes, double dependence) {
        return TRAIT.all(notices, objects, completes, dependence, true);
    }

    @Test
    void without_dependence_it_is_the_product() {
        // .73 * .66 * .08, the numbers of the survey.
        assertThat(leaving(0.73, 0.66, 0.08, 0)).isEqualTo(0.038544, within(1e-12));
        assertThat(TRAIT.all(0.73, 0.07, 0.08, 0, false)).isEqualTo(0.73 * 0.07 * 0.08, within(1e-12));
        // 2.2 points of .73 * .66: 4.57 %, as for English patients in June 2021.
        assertThat(leaving(0.73, 0.66, 0.0457, 0)).isEqualTo(0.022, within(0.0001));
    }

    /** Sheppard’s formula: two normal scores are both above their medians with 1/4 + asin(r) / 2 pi. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.3, 0.5, 0.6})
    void two_halves_go_together_as_known_in_closed_form(double r) {
        double known = 0.25 + Math.asin(r) / (2 * Math.PI);

        assertThat(leaving(0.5, 0.5, 1, r)).isEqualTo(known, within(1e-6));
        assertThat(TRAIT.all(0.5, 0.5, 1, r, false)).isEqualTo(0.5 - known, within(1e-6));
        // Three halves: 1/8 + 3 asin(r) / 4 pi.
        assertThat(leaving(0.5, 0.5, 0.5, r)).isEqualTo(0.125 + 3 * Math.asin(r) / (4 * Math.PI), within(1e-6));
    }

    @Test
    void shares_of_zero_and_one_are_exact() {
        assertThat(leaving(0, 0.5, 0.5, 0.3)).isZero();
        assertThat(leaving(1, 1, 1, 0.3)).isEqualTo(1, within(1e-12));
        assertThat(leaving(1, 0.4, 1, 0.6)).isEqualTo(0.4, within(1e-6));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void it_stays_between_the_bounds_of_frechet_and_rises_with_each_share_and_with_the_dependence(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double a = random.nextDouble();
            double b = random.nextDouble();
            double c = random.nextDouble();
            double r = random.nextDouble() * ShareKind.MOST_DEPENDENCE;
            double more = random.nextDouble() * (1 - Math.max(a, Math.max(b, c)));
            double all = leaving(a, b, c, r);
            // The sum over the trait is exact to some millionths.
            assertThat(all).isBetween(Math.max(0, a + b + c - 2) - 1e-5, Math.min(a, Math.min(b, c)) + 1e-5)
                    .isGreaterThan(a * b * c - 1e-5);
            assertThat(leaving(a + more, b, c, r)).isGreaterThanOrEqualTo(all - 1e-12);
            assertThat(leaving(a, b + more, c, r)).isGreaterThanOrEqualTo(all - 1e-12);
            assertThat(leaving(a, b, c + more, r)).isGreaterThanOrEqualTo(all - 1e-12);
            assertThat(leaving(a, b, c, r * random.nextDouble())).isLessThanOrEqualTo(all + 1e-5);
            assertThat(leaving(a, b, c, r) + TRAIT.all(a, 1 - b, c, r, false)).as("those who object and all others")
                    .isEqualTo(leaving(a, 1, c, r), within(1e-9));
        }
    }
}

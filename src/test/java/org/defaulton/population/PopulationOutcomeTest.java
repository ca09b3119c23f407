package org.defaulton.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.scenario.Population;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Medians and 95% intervals of the results, and the sources of their uncertainty. */
class PopulationOutcomeTest {
    private static final Population PEOPLE = Objects.requireNonNull(Demo.SCENARIO.everyone());

    private static PopulationShares shares(String set) {
        Map<String, String> values = new HashMap<>();
        for (String one : set.isBlank() ? new String[0] : set.split(" ")) {
            values.put(one.split("=")[0], one.split("=")[1]);
        }
        return new PopulationAssumptions(PEOPLE, values, LocalDate.of(2024, 9, 19)).shares();
    }

    private static PopulationOutcome outcome(String set) {
        return PopulationOutcome.of(shares(set));
    }

    /** Found with numpy and scipy, another generator and 20,000 draws of their own, from the numbers of the file. */
    @ParameterizedTest(name = "{0}: {2} ({1} to {3}) of 1,000")
    @CsvSource({"notice=quiet, 973, 996, 999.5, 2.0", "notice=email, 918.6, 980.9, 996.2, 2.5",
            "notice=press, 885.5, 972.2, 994, 3.0"})
    void another_program_finds_the_same(String set, double low, double median, double high, double within) {
        Estimate on = outcome(set).settled(DefaultRule.ON).times(1000);

        assertThat(on.low()).isEqualTo(low, within(within));
        assertThat(on.median()).isEqualTo(median, within(1.0));
        assertThat(on.high()).isEqualTo(high, within(0.5));
    }

    @Test
    void must_choose_is_the_survey_for_what_people_say_and_other_prompts_for_what_they_do() {
        PopulationOutcome outcome = outcome("");

        assertThat(outcome.settled(DefaultRule.ASK).ofThousand()).isEqualTo(new Estimate.PerThousand(56, 71, 88));
        Estimate done = outcome.settled(DefaultRule.PROMPT);
        assertThat(done.low()).isEqualTo(0.13, within(0.003));
        assertThat(done.high()).isEqualTo(0.51, within(0.006));
        // The 46 % of prompts that ended in consent lie in it, as do 21 % to 51 % of clicks on a site.
        assertThat(done.holds(0.46)).isTrue();
        assertThat(outcome.settled(DefaultRule.ASK).holds(0.46)).isFalse();
    }

    @Test
    void the_same_seed_gives_the_same_and_another_one_nearly_the_same() {
        PopulationShares shares = shares("");

        assertThat(PopulationOutcome.of(shares)).isEqualTo(PopulationOutcome.of(shares));
        Estimate one = PopulationOutcome.of(shares, 1).settled(DefaultRule.ON);
        Estimate other = PopulationOutcome.of(shares, 2).settled(DefaultRule.ON);
        assertThat(one).isNotEqualTo(other);
        assertThat(one.low()).isEqualTo(other.low(), within(0.002));
        assertThat(one.median()).isEqualTo(other.median(), within(0.0005));
        assertThat(one.high()).isEqualTo(other.high(), within(0.0005));
    }

    @Test
    void a_result_of_values_set_by_hand_has_no_interval_and_is_their_product_without_dependence() {
        PopulationOutcome outcome = outcome(
                "notice=press press=73 prefers-off=66 prefers-on=7 settings=8 " + "dependence=0 accepts=46");

        assertThat(outcome.settled(DefaultRule.ON).low()).isEqualTo(1 - 0.038544, within(1e-9));
        assertThat(outcome.settled(DefaultRule.ON).high()).isEqualTo(1 - 0.038544, within(1e-9));
        assertThat(outcome.settled(DefaultRule.OFF).median()).isEqualTo(0.73 * 0.07 * 0.08, within(1e-9));
        assertThat(outcome.settled(DefaultRule.ASK)).isEqualTo(Estimate.of(0.07));
        assertThat(outcome.settled(DefaultRule.PROMPT)).isEqualTo(Estimate.of(0.46));
    }

    @ParameterizedTest
    @EnumSource(DefaultRule.class)
    void the_median_is_within_the_interval_and_all_are_shares_whatever_is_set(DefaultRule rule) {
        for (String notice : List.of("quiet", "email", "press")) {
            for (String completion : List.of("settings", "form", "prompt")) {
                for (int value = 0; value <= 100; value += 50) {
                    Estimate band = outcome("notice=" + notice + " completion=" + completion + " prefers-off=" + value
                            + " press=" + (100 - value)).settled(rule);
                    assertThat(band.median()).isBetween(band.low(), band.high());
                    assertThat(band.low()).isBetween(-1e-9, 1.0);
                    assertThat(band.high()).isBetween(0.0, 1 + 1e-9);
                }
            }
        }
    }

    @ParameterizedTest(name = "more of {0}: {1} stay in, {2} join")
    @CsvSource({"quiet, fewer, more", "prefers-off, fewer, same", "settings, fewer, more", "dependence, fewer, fewer",
            "prefers-on, same, more"})
    void each_share_moves_the_outcome_in_one_direction(String share, String stay, String join) {
        double before = 1;
        double joining = "fewer".equals(join) ? 1 : 0;
        for (int value = 5; value <= 60; value += 5) {
            PopulationShares.ShareValues values = shares("prefers-off=30 " + share + "=" + value).medians();
            double now = values.settled(DefaultRule.ON);
            double joined = values.settled(DefaultRule.OFF);
            assertThat(now).isLessThanOrEqualTo(before + ("same".equals(stay) ? 1 : 0));
            assertThat("more".equals(join) ? joined >= joining : joined <= joining || "same".equals(join)).isTrue();
            before = now;
            joining = joined;
        }
    }

    @Test
    void half_of_those_who_act_make_half_of_the_difference() {
        PopulationOutcome outcome = outcome("notice=press press=73 prefers-off=66 settings=8 dependence=0");

        assertThat(outcome.after(DefaultRule.ON, 0.5).median()).isEqualTo(1 - 0.038544 / 2, within(1e-9));
        assertThat(outcome.after(DefaultRule.ON, 0).median()).isEqualTo(1);
        assertThat(outcome.after(DefaultRule.OFF, 0).high()).isZero();
    }

    @Test
    void no_member_wants_both() {
        assertThat(outcome("prefers-off=98 prefers-on=7").settled(DefaultRule.ASK).high()).isEqualTo(0.02,
                within(1e-9));
    }

    @Test
    void the_tornado_has_the_share_that_moves_most_first_and_none_that_moves_nothing() {
        PopulationShares shares = shares("notice=press");
        TornadoAnalysis tornado = TornadoAnalysis.of(shares, DefaultRule.ON);

        assertThat(tornado.bars()).extracting(TornadoAnalysis.TornadoRange::share)
                .containsExactly(ShareKind.COMPLETES, ShareKind.DEPENDENCE, ShareKind.PREFERS_OFF, ShareKind.NOTICES);
        TornadoAnalysis.TornadoRange first = tornado.bars().getFirst();
        Map<ShareKind, Double> low = new EnumMap<>(shares.medians().values());
        low.put(ShareKind.COMPLETES, shares.of(ShareKind.COMPLETES).quantile(Distribution.LOW));
        assertThat(first.atLow()).isEqualTo(new PopulationShares.ShareValues(low).settled(DefaultRule.ON));
        assertThat(first.atLow()).isGreaterThan(tornado.middle());
        assertThat(first.atHigh()).isLessThan(tornado.middle());
        assertThat(tornado.bars())
                .isSortedAccordingTo((a, b) -> Double.compare(b.most() - b.least(), a.most() - a.least()));
        // A value set by hand is certain and contributes nothing.
        assertThat(TornadoAnalysis.of(shares("settings=8"), DefaultRule.ON).bars())
                .extracting(TornadoAnalysis.TornadoRange::share)
                .doesNotContain(ShareKind.COMPLETES);
        assertThat(TornadoAnalysis.of(shares, DefaultRule.ASK).bars()).extracting(TornadoAnalysis.TornadoRange::share)
                .containsExactly(ShareKind.PREFERS_ON);
    }
}

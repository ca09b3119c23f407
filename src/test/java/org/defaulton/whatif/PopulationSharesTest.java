package org.defaulton.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.defaulton.scenario.BuiltIn;
import org.defaulton.scenario.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas, against values worked out by hand from the studies' table. */
class PopulationSharesTest {
    private static final Population LINKEDIN = BuiltIn.population("linkedin");

    private static PopulationShares shares(String set) {
        Map<String, String> values = new java.util.HashMap<>();
        for (String one : set.isBlank() ? new String[0] : set.split(" ")) {
            values.put(one.split("=")[0], one.split("=")[1]);
        }
        return new PopulationBeliefs(LINKEDIN, values).shares();
    }

    @ParameterizedTest(name = "{0}: {1} leave")
    @CsvSource({"notice=press, 0.038544", "notice=email, 0.02112", "notice=quiet, 0.00264",
            "notice=press completion=form, 0.004818", "notice=press completion=prompt, 0.40953"})
    void with_the_switch_on_those_leave_who_notice_and_would_rather_not_and_get_it_done(String set, double leave) {
        assertThat(1 - shares(set).settled(DefaultRule.ON).base()).isEqualTo(leave, within(1e-12));
    }

    @Test
    void a_quiet_start_and_settings_come_near_the_opt_outs_of_american_ads_and_press_near_those_of_english_patients() {
        assertThat(100 * (1 - shares("notice=quiet").settled(DefaultRule.ON).base())).isEqualTo(0.23, within(0.1));
        assertThat(100 * (1 - shares("").settled(DefaultRule.ON).base())).isEqualTo(4.97, within(1.2));
    }

    @Test
    void of_a_thousand_members_961_stay_in_70_say_yes_and_4_join() {
        // 1 - .73 * .66 * .08; 1 - .80 * .90 * .20; 1 - .60 * .55 * .01
        assertThat(shares("").settled(DefaultRule.ON).ofThousand()).isEqualTo(new Band.Thousand(856, 961, 997));
        // 7 %; 4 %; 100 - 66 %
        assertThat(shares("").settled(DefaultRule.ASK).ofThousand()).isEqualTo(new Band.Thousand(40, 70, 340));
        // .73 * .07 * .08; .60 * .04 * .01; .80 * .13 * .20
        assertThat(shares("").settled(DefaultRule.OFF).ofThousand()).isEqualTo(new Band.Thousand(0, 4, 21));
    }

    @Test
    void half_of_those_who_act_make_half_of_the_difference() {
        assertThat(shares("").after(DefaultRule.ON, 0.5).base()).isEqualTo(1 - 0.038544 / 2, within(1e-12));
        assertThat(shares("").after(DefaultRule.ASK, 0.5).base()).isEqualTo(0.035, within(1e-12));
        assertThat(shares("").after(DefaultRule.ON, 0).base()).isEqualTo(1);
        assertThat(shares("").after(DefaultRule.OFF, 0).high()).isZero();
    }

    @Test
    void a_value_set_by_hand_counts_and_widens_the_range_where_it_lies_beyond() {
        assertThat(shares("press=50").notices()).isEqualTo(new Band(0.5, 0.5, 0.8));
        assertThat(shares("press=90").notices()).isEqualTo(new Band(0.6, 0.9, 0.9));
        assertThat(shares("press=0").notices()).isEqualTo(new Band(0, 0, 0.8));
        assertThat(shares("press=100").notices()).isEqualTo(new Band(0.6, 1, 1));
        assertThat(shares("settings=8 press=73")).isEqualTo(shares(""));
        assertThat(shares("press=much press=101 notice=rumour scope=moon")).isEqualTo(shares(""));
    }

    @Test
    void nobody_wants_both() {
        PopulationShares most = shares("prefers-off=98");

        assertThat(most.prefersOn().base()).isEqualTo(0.02, within(1e-12));
        assertThat(most.settled(DefaultRule.ASK).high()).isEqualTo(0.02, within(1e-12));
    }

    @Test
    void low_is_never_above_the_most_likely_value_nor_that_above_high() {
        for (String notice : new String[]{"quiet", "email", "press"}) {
            for (String completion : new String[]{"settings", "form", "prompt"}) {
                for (int value = 0; value <= 100; value += 5) {
                    PopulationShares shares = shares("notice=" + notice + " completion=" + completion
                            + " prefers-off=" + value + " press=" + (100 - value));
                    for (DefaultRule rule : DefaultRule.values()) {
                        Band band = shares.settled(rule);
                        assertThat(band.base()).isBetween(band.low(), band.high());
                        assertThat(band.low()).isNotNegative();
                        assertThat(band.high()).isLessThanOrEqualTo(1);
                    }
                }
            }
        }
    }
}

package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks what the usage command says of values that change by themselves. Each kind is in a small file. */
class ValueTurnsTest {
    @Test
    void a_deadline_answers_for_members_who_have_not() {
        assertThat(UsageRun.status("deadline.yaml", "--at 2025-10-07")).isEqualTo("STOPPED");
        assertThat(UsageRun.status("deadline.yaml", "--at 2025-10-08")).isEqualTo("IN_USE");
        assertThat(UsageRun.flow("deadline.yaml", "--at 2026-02-01").get("since").asString()).isEqualTo("2025-10-08");
        assertThat(UsageRun.because("deadline.yaml", "--at 2025-10-08"))
                .contains("Nobody had answered “Improve the model” by 8 Oct 2025, so it changed to “On” by itself.");
        assertThat(UsageRun.summary("deadline.yaml", "--at 2025-10-08"))
                .endsWith("You had not answered by 8 Oct 2025, so the switch went on by itself.");
    }

    @Test
    void an_answer_before_or_on_the_day_of_a_deadline_stands() {
        for (String day : List.of("2025-09-01", "2025-10-08")) {
            assertThat(UsageRun.status("deadline.yaml", "--at 2026-02-01 --choose train=off@" + day))
                    .isEqualTo("STOPPED");
        }
        assertThat(UsageRun.summary("deadline.yaml", "--at 2026-02-01 --choose train=off@2025-09-01"))
                .contains("You were asked, and you said no.");
        assertThat(UsageRun.summary("deadline.yaml", "--at 2026-02-01 --choose train=off@2025-12-01"))
                .doesNotContain("You were asked");
    }

    @Test
    void what_a_deadline_will_let_in_counts_as_coming() {
        // The runs of January, April and July 2026 use all notes; the last one on 1 July: 30 months of ten, and one.
        assertThat(UsageRun.flow("deadline.yaml", "--at 2025-10-01").get("itemsComing").asInt()).isEqualTo(331);
        assertThat(UsageRun.flow("deadline.yaml", "--at 2025-10-01 --choose train=off@2025-09-30")
                .get("itemsComing")
                .asInt()).isZero();
    }

    @Test
    void a_consent_expires_twelve_months_after_it_was_given() {
        String on = " --choose train=on@2025-03-31";

        assertThat(UsageRun.status("expiry.yaml", "--at 2026-03-30" + on)).isEqualTo("IN_USE");
        assertThat(UsageRun.status("expiry.yaml", "--at 2026-03-31" + on)).isEqualTo("STOPPED");
        assertThat(UsageRun.flow("expiry.yaml", "--at 2026-05-01" + on).get("since").asString())
                .isEqualTo("2026-03-31");
        assertThat(UsageRun.because("expiry.yaml", "--at 2026-05-01" + on))
                .contains("The setting “Improve the model” changed "
                        + "to “Off” by itself on 31 Mar 2026, 12 months after it became “On”.");
        assertThat(UsageRun.summary("expiry.yaml", "--at 2026-05-01" + on))
                .contains("The switch went off by itself on 31 Mar 2026, after 12 months.")
                .doesNotContain("You");
    }

    @Test
    void choosing_the_same_again_does_not_prolong_a_consent_but_a_new_one_begins_a_new_year() {
        String twice = " --choose train=on@2025-03-31 --choose train=on@2025-09-01";
        String again = " --choose train=on@2025-03-31 --choose train=on@2026-06-01";

        assertThat(UsageRun.status("expiry.yaml", "--at 2026-03-31" + twice)).isEqualTo("STOPPED");
        assertThat(UsageRun.status("expiry.yaml", "--at 2027-05-31" + again)).isEqualTo("IN_USE");
        assertThat(UsageRun.status("expiry.yaml", "--at 2027-06-01" + again)).isEqualTo("STOPPED");
        assertThat(UsageRun.summary("expiry.yaml", "--at 2026-07-01" + again)).contains("You switched it on again.");
    }

    @Test
    void a_flipped_default_keeps_earlier_choices() {
        assertThat(UsageRun.status("flipped-default.yaml", "--at 2026-04-23")).isEqualTo("STOPPED");
        assertThat(UsageRun.status("flipped-default.yaml", "--at 2026-04-24")).isEqualTo("IN_USE");
        assertThat(UsageRun.status("flipped-default.yaml", "--at 2026-05-01 --choose train=off@2026-01-01"))
                .isEqualTo("STOPPED");
        assertThat(UsageRun.summary("flipped-default.yaml", "--at 2026-04-24"))
                .endsWith("The switch went on by itself on 24 Apr 2026.");
        assertThat(UsageRun.flow("flipped-default.yaml", "--at 2026-05-01").get("evidence").toString())
                .contains("\"assumed\"");
    }

    /** Nobody presses its button, so its pre-set value does not count. */
    @Test
    void a_pop_up_changes_nothing_on_the_command_line() {
        assertThat(UsageRun.status("prompts.yaml", "--at 2025-06-01")).isEqualTo("STOPPED");
        assertThat(UsageRun.status("prompts.yaml", "--at 2025-06-01 --choose train=on@2025-04-10")).isEqualTo("IN_USE");
        assertThat(UsageRun.status("prompts.yaml",
                "--at 2025-06-01 --choose train=on@2025-04-10 --choose train=off@2025-05-01")).isEqualTo("STOPPED");
    }

    @Test
    void turns_in_a_circle_go_on_to_the_last_day() {
        // Joined on 1 January 2024: off in January 2025 and in February 2026.
        assertThat(UsageRun.status("circle.yaml", "--at 2025-01-01")).isEqualTo("STOPPED");
        assertThat(UsageRun.status("circle.yaml", "--at 2025-02-01")).isEqualTo("IN_USE");
        assertThat(UsageRun.status("circle.yaml", "--at 2026-02-15")).isEqualTo("STOPPED");
        // On from January 2024. A round is 13 months; 71 rounds are 923 months, so it is on again on 1 December 2100.
        assertThat(UsageRun.status("circle.yaml", "--at 2100-11-30")).isEqualTo("STOPPED");
        assertThat(UsageRun.status("circle.yaml", "--at 2100-12-31")).isEqualTo("IN_USE");
    }
}

package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulton.scenario.check.TestFiles;
import org.junit.jupiter.api.Test;

/** Checks what the usage command says where the administrator of an organization, or nobody, sets a control. */
class UsageByAdministratorTest {
    private static final String OFF = " --choose train=off@2025-03-01";

    private static String usage(String args) {
        return UsageRun.usage("administrator.yaml", "--at 2025-06-01" + args);
    }

    @Test
    void a_default_that_only_the_administrator_can_change_is_said_to_be_so() {
        assertThat(usage("")).contains(
                "Nobody asked you: the switch was on from the start. Only the administrator can change that.",
                "The setting “Improve the model” starts at “On”, and the administrator has not changed it.");
    }

    @Test
    void the_administrator_switches_it_off_and_the_member_does_not() {
        assertThat(usage(OFF))
                .contains("Chosen by the administrator: train = off from 1 Mar 2025 on",
                        "The administrator switched it off on 1 Mar 2025.",
                        "The administrator set “Improve the model” to “Off” on 1 Mar 2025.")
                .doesNotContain("You ", "you ");
        assertThat(usage(OFF + " --choose train=on@2025-05-01"))
                .contains("The administrator switched it on on 1 May 2025.")
                .doesNotContain("You ", "you ");
    }

    @Test
    void an_administrator_who_has_to_decide_is_waited_for() {
        assertThat(asked("--at 2025-06-01")).contains(
                "Your data does not train the model. The administrator has not decided yet."
                        + " Until then it is not used for this.",
                "The administrator has not decided about “Improve the model” yet, and without a decision nothing"
                        + " is used.")
                .doesNotContain("You ", "you ", "answer");
        assertThat(asked("--at 2025-06-01 --choose train=on@2025-03-01"))
                .contains("One kind of your data is used to train the model."
                        + " The administrator switched it on on 1 Mar 2025.")
                .doesNotContain("You ", "you ");
        assertThat(asked("--at 2025-06-01 --choose train=off@2025-03-01"))
                .contains("Your data does not train the model. The administrator switched it off on 1 Mar 2025.")
                .doesNotContain("You ", "you ");
    }

    @Test
    void an_administrator_who_has_not_decided_by_a_deadline_is_named_and_not_the_member() {
        assertThat(asked("--at 2025-12-01"))
                .contains("The administrator had not decided by 8 Oct 2025, so the switch went on by itself.")
                .doesNotContain("You ", "you ");
    }

    private static String asked(String args) {
        return UsageRun.usage("administrator-asked.yaml", args);
    }

    @Test
    void what_nobody_can_change_is_said_to_stay() {
        assertThat(usage("")).contains("The setting “Sort my feed” is at “On”, and nobody can change it.",
                "No setting here stops this.");
    }

    @Test
    void a_choice_that_nobody_can_make_is_a_wrong_argument() {
        assertThat(
                UsageRun.of("administrator.yaml", "--member " + TestFiles.MEMBER + " --choose sorted=off@2025-03-01"))
                .isEqualTo(new UsageRun(2, "usage: --choose: Nobody can set the control “sorted”. Leave it out.\n"));
    }
}

package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Faults of a main control that the administrator sets. */
class SetterFaultsTest {
    private static final String BY_ADMIN = Small.with("label: Use my data", "label: Use my data\n    set-by: admin");

    @Test
    void the_administrator_can_set_the_main_control() {
        assertThat(Small.faults(BY_ADMIN)).isEmpty();
    }

    @Test
    void a_model_of_what_members_do_does_not_fit_a_control_that_the_administrator_sets() {
        assertThat(Small.faults(BY_ADMIN.replace("main-control: ai", "main-control: ai\npopulation: linkedin")))
                .containsExactly("f:6:13: The main control \"ai\" is set by the administrator, and the model of all "
                        + "members is about what members do. Delete \"population\".");
    }
}

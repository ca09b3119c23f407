package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.defaulton.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The overlay in which LinkedIn asks first. */
class LinkedInAsksTest {
    @Test
    void an_overlay_that_ships_can_be_a_base() {
        Scenario changed = TestFiles.valid(ScenarioFiles.scenario("f",
                Small.bytes("kind: scenario\nid: mine\nbase: linkedin-asks\nstart: 2025-01-01\n")));

        assertThat(changed.start()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(changed.name()).isEqualTo("LinkedIn");
        assertThat(changed.listName()).isEqualTo("LinkedIn (asks first)");
        assertThat(changed.control("genai-training").initial()).isEqualTo("ask");
    }
}

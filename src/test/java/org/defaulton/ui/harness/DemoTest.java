package org.defaulton.ui.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.junit.jupiter.api.Test;

/** Screen tests rely on the demo having one of everything. */
class DemoTest {
    private static final Scenario DEMO = Demo.SCENARIO;

    @Test
    void it_has_controls_of_every_kind_one_that_is_held_and_one_that_asks_first() {
        assertThat(DEMO.controls()).extracting(Control::kind).contains(ControlKind.values());
        assertThat(DEMO.controls()).anyMatch(control -> control.hold() != null);
        assertThat(DEMO.controls()).extracting(Control::initial).contains(Control.ASK);
    }

    @Test
    void it_has_claims_of_every_kind_and_some_that_contradict_each_other() {
        assertThat(DEMO.claims()).extracting(Claim::kind).contains(EvidenceKind.values());
        assertThat(DEMO.claims()).anyMatch(claim -> !claim.contradicts().isEmpty());
    }

    @Test
    void it_trains_with_data_and_uses_data_all_the_time() {
        assertThat(DEMO.uses()).extracting(Use::kind).contains(UseKind.values());
        assertThat(DEMO.flows()).anyMatch(flow -> !flow.used());
        assertThat(DEMO.flows()).anyMatch(flow -> !flow.consentIn().isEmpty());
    }

    @Test
    void it_has_pages_of_every_kind() {
        assertThat(DEMO.rows()).anyMatch(row -> row.notModelled() != null);
        assertThat(DEMO.articles()).isNotEmpty();
        assertThat(DEMO.form().kinds()).hasSizeGreaterThan(1);
        assertThat(DEMO.timeline()).hasSizeGreaterThan(2);
    }

    @Test
    void it_has_members_of_its_own_an_archive_and_a_model_of_all_members() {
        assertThat(DEMO.members()).extracting(Member::country).contains("US", "GB", "DE", "CH");
        assertThat(DEMO.members()).anyMatch(member -> member.age() < 18);
        assertThat(DEMO.archive()).isNotNull();
        assertThat(DEMO.everyone().notices().parameters()).hasSizeGreaterThan(1);
        assertThat(DEMO.everyone().completes().parameters()).hasSizeGreaterThan(1);
    }

    @Test
    void it_is_small() {
        assertThat(List.of(DEMO.claims().size(), DEMO.flows().size(), (int) DEMO.rows().count()))
                .allSatisfy(size -> assertThat(size).isLessThanOrEqualTo(25));
    }
}

package org.defaulton.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;

class LinkedInFlowModelTest {
    @Test
    void its_small_kinds_of_data_are_two_groups() {
        Scenario linkedin = BuiltInContent.scenario("linkedin");
        Member member = BuiltInContent.members().getFirst();
        Usage usage = UsageEngine.usage(linkedin, member, List.of(), linkedin.start(), Interpretation.PLATFORM);

        assertThat(FlowModel.of(linkedin, member, usage, linkedin.mainUse().id()).unused()).extracting(DataRow::name)
                .containsExactlyInAnyOrder("Activity and network", "Login, payment, salary", "Private messages");
    }
}

package org.defaulton.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.DataGroup;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.usage.HandMade;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;

class FlowModelTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 19);
    private static final Member MEMBER = HandMade.member("US", 34);

    private static FlowModel model(Scenario scenario, Member member) {
        Usage usage = UsageEngine.usage(scenario, member, List.of(), DAY, Interpretation.PLATFORM);
        return FlowModel.of(scenario, member, usage, scenario.mainUse().id());
    }

    @Test
    void without_groups_every_kind_of_data_has_a_row_of_its_own() {
        FlowModel model = model(HandMade.scenario(), MEMBER);

        assertThat(model.unused()).isNotEmpty().allSatisfy(row -> assertThat(row.data()).containsExactly(row.id()));
    }

    @Test
    void data_of_a_group_that_does_not_go_into_the_use_is_one_row_with_all_its_items() {
        List<DataRow> alone = model(HandMade.scenario(), MEMBER).unused();
        List<String> data = alone.stream().map(DataRow::id).toList();

        assertThat(model(HandMade.with(new DataGroup("rest", "The rest", data)), MEMBER).unused()).singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo("rest");
                    assertThat(row.name()).isEqualTo("The rest");
                    assertThat(row.data()).containsExactlyInAnyOrderElementsOf(data);
                    assertThat(row.rate()).isEqualTo(alone.stream().mapToInt(DataRow::rate).sum());
                });
    }

    @Test
    void a_group_that_partly_goes_into_the_use_shows_each_kind_of_data() {
        List<DataRow> alone = model(HandMade.scenario(), MEMBER).unused();

        assertThat(
                model(HandMade.with(new DataGroup("mixed", "Mixed", List.of("posts", alone.getFirst().id()))), MEMBER)
                        .unused())
                .isEqualTo(alone);
    }
}

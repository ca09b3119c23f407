package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.defaulton.scenario.Flow;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items that start on a day, and consents that are needed from a day on. */
class FirstDaysTest {
    private static final LocalDate JOINED = LocalDate.of(2022, 9, 1);

    private static Usage usage(ItemAmount posts, String day) {
        Member member = new Member("tester", "Tester", "US", 34, JOINED, Map.of("posts", posts));
        return UsageEngine.usage(HandMade.scenario(), member, List.of(), LocalDate.parse(day), Interpretation.PLATFORM);
    }

    private static FlowUsage posts(ItemAmount posts, String day) {
        return HandMade.flow(usage(posts, day), "posts", "improve-products");
    }

    @ParameterizedTest(name = "{0}: {1} used, {2} a month")
    @CsvSource({"2023-10-31, 0, 0", "2023-11-01, 4, 8", "2023-11-30, 11, 8", "2023-12-31, 19, 8"})
    void no_item_is_made_before_its_first_day(String day, long used, int perMonth) {
        FlowUsage flow = posts(new ItemAmount(3, 8, LocalDate.of(2023, 11, 1)), day);

        assertThat(flow.itemsUsed()).isEqualTo(used);
        assertThat(flow.perMonth()).isEqualTo(perMonth);
        assertThat(flow.status()).isEqualTo(Status.IN_USE);
    }

    @Test
    void a_first_day_before_joining_counts_as_the_day_of_joining() {
        assertThat(usage(new ItemAmount(3, 8, LocalDate.of(2020, 1, 1)), "2024-09-19").flows())
                .isEqualTo(usage(new ItemAmount(3, 8), "2024-09-19").flows());
    }

    @Test
    void coming_items_start_on_the_first_day() {
        assertThat(posts(new ItemAmount(0, 8, LocalDate.of(2025, 3, 1)), "2024-08-31").itemsComing()).isEqualTo(6 * 8);
    }

    @Test
    void before_the_day_of_the_consent_a_flow_runs_without_one() {
        Scenario platform = HandMade.with(UnaryOperator.identity(), flow -> new Flow(flow.data(), flow.use(),
                flow.used(), List.of("EEA"), LocalDate.of(2025, 2, 27), flow.claims(), null));

        assertThat(activity(platform, "DE", "2025-02-26").status()).isEqualTo(Status.IN_USE);
        FlowUsage after = activity(platform, "DE", "2025-02-27");
        assertThat(after.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(after.because()).extracting(Reason::key).containsExactly("consent-since");
        // 29 months of 90, and 84 of the 26 days in February 2025.
        assertThat(after.itemsUsed()).isEqualTo(29 * 90 + 84);
        assertThat(after.itemsComing()).isZero();
        assertThat(activity(platform, "GB", "2025-02-27").status()).isEqualTo(Status.IN_USE);
    }

    private static FlowUsage activity(Scenario platform, String country, String day) {
        Usage usage = UsageEngine.usage(platform, HandMade.member(country, 34), List.of(), LocalDate.parse(day),
                Interpretation.PLATFORM);
        return HandMade.flow(usage, "activity", "personalize");
    }
}

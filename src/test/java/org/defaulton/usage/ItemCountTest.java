package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that anyone can check with pencil and paper. */
class ItemCountTest {
    @ParameterizedTest(name = "{0} at joining on {2}, {1} a month, up to {3}: {4}")
    @CsvSource({
            // Eight in the 30 days of September: days 1, 4, 8, 12, 16, 19, 23, 27.
            "0, 8, 2022-09-01, 2022-08-31, 0", "0, 8, 2022-09-01, 2022-09-01, 1", "0, 8, 2022-09-01, 2022-09-03, 1",
            "0, 8, 2022-09-01, 2022-09-04, 2", "0, 8, 2022-09-01, 2022-09-26, 7", "0, 8, 2022-09-01, 2022-09-27, 8",
            "0, 8, 2022-09-01, 2022-09-30, 8",
            // 24 whole months of eight, and the first one of September 2024.
            "0, 8, 2022-09-01, 2024-08-31, 192", "0, 8, 2022-09-01, 2024-09-01, 193",
            "1, 8, 2022-09-01, 2024-09-01, 194",
            // Joined in the middle: the items of days 16, 19, 23 and 27 only.
            "0, 8, 2022-09-15, 2022-09-15, 0", "0, 8, 2022-09-15, 2022-09-16, 1", "0, 8, 2022-09-15, 2022-09-30, 4",
            "3, 8, 2022-09-15, 2022-09-15, 3", "3, 8, 2022-09-15, 2022-10-31, 15",
            // Three in a leap February of 29 days: days 1, 10, 20; in one of 28: days 1, 10, 19.
            "0, 3, 2024-02-01, 2024-02-09, 1", "0, 3, 2024-02-01, 2024-02-10, 2", "0, 3, 2024-02-01, 2024-02-19, 2",
            "0, 3, 2024-02-01, 2024-02-20, 3", "0, 3, 2023-02-01, 2023-02-18, 2", "0, 3, 2023-02-01, 2023-02-19, 3",
            // Sixty in 30 days: two a day. Ninety in 31: 3 on day 1, all by day 31.
            "0, 60, 2024-06-01, 2024-06-01, 2", "0, 60, 2024-06-01, 2024-06-17, 34", "0, 60, 2024-06-30, 2024-06-30, 2",
            "0, 90, 2024-07-01, 2024-07-01, 3", "0, 90, 2024-07-01, 2024-07-31, 90",
            // One a month is made on its first day.
            "0, 1, 2024-01-02, 2024-01-31, 0", "0, 1, 2024-01-02, 2024-02-01, 1",
            // None a month: only what came at joining, from that day on.
            "5, 0, 2024-01-10, 2024-01-09, 0", "5, 0, 2024-01-10, 2024-01-10, 5", "5, 0, 2024-01-10, 2039-01-10, 5"})
    void ongoing_use_takes_every_item_made_so_far(int atJoin, int perMonth, String joined, String at, long expected) {
        Member member = new Member("m", "M", "US", 34, LocalDate.parse(joined),
                Map.of("posts", new ItemAmount(atJoin, perMonth)));
        Usage usage = UsageEngine.usage(HandMade.scenario(), member, List.of(), LocalDate.parse(at),
                Interpretation.PLATFORM);

        FlowUsage flow = HandMade.flow(usage, "posts", "improve-products");

        assertThat(flow.itemsUsed()).isEqualTo(expected);
        assertThat(flow.itemsKept()).isZero();
    }

    @ParameterizedTest(name = "up to {0}: {1}, {2} a month")
    @CsvSource({"2024-01-31, 0, 0", "2024-02-01, 6, 3",
            // Three in the 29 days of February: days 1, 10, 20. None in March, 30 in April: one a day.
            "2024-02-09, 6, 3", "2024-02-10, 7, 3", "2024-02-20, 8, 3", "2024-03-31, 8, 2", "2024-04-01, 9, 11",
            "2024-04-30, 38, 11",
            // Then eleven a month: in the 31 days of May on days 1, 3, 6 and so on.
            "2024-05-01, 39, 11", "2024-05-02, 39, 11", "2024-05-03, 40, 11", "2024-05-31, 49, 11",
            "2025-05-31, 181, 11"})
    void counted_months_are_as_counted_and_the_average_goes_on(String at, long expected, int perMonth) {
        Member member = new Member("m", "M", "US", 34, LocalDate.of(2024, 2, 1),
                Map.of("posts", new ItemAmount(5, 11, null, List.of(3, 0, 30))));
        Usage usage = UsageEngine.usage(HandMade.scenario(), member, List.of(), LocalDate.parse(at),
                Interpretation.PLATFORM);

        FlowUsage flow = HandMade.flow(usage, "posts", "improve-products");

        assertThat(flow.itemsUsed()).isEqualTo(expected);
        assertThat(flow.perMonth()).isEqualTo(perMonth);
    }

    @Test
    void training_takes_counted_items_like_any_others() {
        Member member = new Member("m", "M", "US", 34, LocalDate.of(2024, 8, 1),
                Map.of("posts", new ItemAmount(0, 2, null, List.of(7, 4))));
        Usage usage = UsageEngine.usage(HandMade.scenario(), member, List.of(), LocalDate.of(2024, 9, 19),
                Interpretation.PLATFORM);

        FlowUsage flow = HandMade.flow(usage, "posts", "train-content-ai");

        // All seven of August and the first of September; by 1 September 2025 all four and eleven months of two and one.
        assertThat(flow.itemsUsed()).isEqualTo(8);
        assertThat(flow.itemsComing()).isEqualTo(3 + 11 * 2 + 1);
    }

    /**
     * The member joined on 1 September 2022 with one post and makes eight a month: 1 + 24 × 8 + 1 = 194 posts at the
     * run of 1 September 2024, 24 more at each later one.
     */
    @ParameterizedTest(name = "{0} on {2} after \"{1}\", {5}: used {3}, coming {4}")
    @CsvSource({"US, '', 2024-08-31, 0, 266, PLATFORM", "US, '', 2024-09-01, 194, 96, PLATFORM",
            "US, '', 2024-11-30, 194, 96, PLATFORM", "US, '', 2024-12-01, 218, 96, PLATFORM",
            "US, genai-training=off@2024-09-01, 2024-09-19, 0, 0, PLATFORM",
            "US, genai-training=off@2024-09-02, 2024-09-19, 194, 0, PLATFORM",
            "US, genai-training=off@2024-09-19, 2026-01-01, 194, 0, PLATFORM",
            // Off on 19 September: those of 1, 4, 8, 12 and 16 September 2024 still enter in December.
            "US, genai-training=off@2024-09-19, 2024-09-19, 194, 4, REGULATOR",
            "US, genai-training=off@2024-09-19, 2024-11-30, 194, 4, REGULATOR",
            "US, genai-training=off@2024-09-19, 2024-12-01, 198, 0, REGULATOR",
            "US, genai-training=off@2024-09-19, 2026-01-01, 198, 0, REGULATOR",
            // On again in time for the run of March: all earlier items enter.
            "US, genai-training=off@2024-09-19 genai-training=on@2025-03-01, 2025-02-28, 194, 0, PLATFORM",
            "US, genai-training=off@2024-09-19 genai-training=on@2025-03-01, 2025-03-01, 242, 96, PLATFORM",
            // GB was reached by one run only, and is again from November 2025: 1 + 39 × 8 + 1 = 314 on 1 December.
            "GB, '', 2024-12-31, 194, 120, PLATFORM", "GB, '', 2025-11-30, 194, 192, PLATFORM",
            "GB, '', 2025-12-01, 314, 96, PLATFORM", "DE, '', 2024-12-31, 0, 314, PLATFORM",
            "DE, genai-training=off@2024-12-31, 2024-12-31, 0, 0, PLATFORM",
            // 1 + 28 × 8 = 225 posts by 31 December 2024, the last eight of them that month. All made before the
            // stop of that day but none on it: the eighth of December is made on day 1 + floor(7 × 31 / 8) = 28.
            "DE, genai-training=off@2024-12-31, 2025-12-31, 225, 0, REGULATOR",
            "DE, genai-training=off@2024-12-28, 2025-12-31, 224, 0, REGULATOR"})
    void training_takes_and_keeps_what_its_runs_find(String country, String choices, String at, long used, long coming,
            Interpretation reading) {
        Usage usage = UsageEngine.usage(HandMade.scenario(), HandMade.member(country, 34), HandMade.choices(choices),
                LocalDate.parse(at), reading);

        FlowUsage flow = HandMade.flow(usage, "posts", "train-content-ai");

        assertThat(flow.itemsUsed()).isEqualTo(used);
        assertThat(flow.itemsKept()).isEqualTo(used);
        assertThat(flow.itemsComing()).isEqualTo(coming);
    }

    @Test
    void a_stopped_ongoing_use_has_used_what_was_made_before_the_stop() {
        Usage usage = UsageEngine.usage(HandMade.scenario(), HandMade.member("US", 34),
                HandMade.choices("messaging-suggestions=off@2022-10-01"), LocalDate.of(2024, 9, 19),
                Interpretation.PLATFORM);

        FlowUsage flow = HandMade.flow(usage, "private-messages", "personalize");

        assertThat(flow.itemsUsed()).isEqualTo(5 + 40);
        assertThat(flow.itemsComing()).isZero();
    }

    @Test
    void a_pending_objection_stays_pending_for_what_is_coming() {
        Usage usage = UsageEngine.usage(HandMade.scenario(), HandMade.member("US", 34),
                HandMade.choices("objection:content-ai=sent@2024-09-19"), LocalDate.of(2024, 9, 19),
                Interpretation.PLATFORM);

        assertThat(HandMade.flow(usage, "posts", "train-content-ai").itemsComing()).isEqualTo(96);
    }

    @Test
    void the_rate_goes_in_only_while_in_use() {
        Usage usage = UsageEngine.usage(HandMade.scenario(), HandMade.member("US", 34),
                HandMade.choices("genai-training=off@2024-09-19"), LocalDate.of(2024, 9, 19), Interpretation.PLATFORM);

        assertThat(HandMade.flow(usage, "posts", "train-content-ai").perMonth()).isZero();
        assertThat(HandMade.flow(usage, "posts", "improve-products").perMonth()).isEqualTo(8);
    }

    @Test
    void totals_add_data_within_one_use() {
        Usage usage = UsageEngine.usage(HandMade.scenario(), HandMade.member("US", 34), List.of(),
                LocalDate.of(2024, 9, 19), Interpretation.PLATFORM);

        // 194 posts, the profile, and one resume on the first day of each of 25 months; messages are not used.
        assertThat(usage.total("train-content-ai"))
                .isEqualTo(new UseTotal("train-content-ai", Status.IN_USE, false, 3, 0, 9, 220, 220, 96 + 12));
    }
}

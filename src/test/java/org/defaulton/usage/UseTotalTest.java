package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The flows of one use added up, by hand: eight posts, no profile item and one resume a month. */
class UseTotalTest {
    @ParameterizedTest(name = "{0} in {1} on {3} after \"{2}\": {4}, {5} in use, {6} stopped, {7} a month")
    @CsvSource({"train-content-ai, US, '', 2024-09-19, IN_USE, 3, 0, 9",
            "train-content-ai, US, save-resumes=off@2024-09-01, 2024-09-19, IN_USE, 2, 1, 8",
            "train-content-ai, US, genai-training=off@2024-09-01, 2024-09-19, STOPPED, 0, 3, 0",
            "train-content-ai, US, genai-training=off@2024-09-01 save-resumes=off@2024-09-02, 2024-09-19, STOPPED, 0, 3, 0",
            "train-content-ai, DE, genai-training=off@2024-09-01, 2024-09-19, NOT_APPLICABLE, 0, 0, 0",
            "train-content-ai, GB, '', 2024-09-20, NOT_APPLICABLE, 0, 0, 0",
            "personalize, US, messaging-suggestions=off@2024-09-01, 2024-09-19, IN_USE, 1, 1, 90",
            "personalize, US, '', 2024-09-19, IN_USE, 2, 0, 130",
            "microsoft-ads, US, '', 2024-09-19, NOT_APPLICABLE, 0, 0, 0",
            "microsoft-ads, US, '', 2025-11-03, IN_USE, 2, 0, 98", "microsoft-ads, GB, '', 2025-11-03, IN_USE, 1, 0, 8",
            "microsoft-ads, GB, ads-outside=off@2025-11-03, 2025-11-03, STOPPED, 0, 1, 0"})
    void the_most_important_status_represents_the_use(String use, String country, String choices, String at,
            Status status, int inUse, int stopped, int perMonth) {
        UseTotal total = total(use, country, choices, at);

        assertThat(total.use()).isEqualTo(use);
        assertThat(total.status()).isEqualTo(status);
        assertThat(total.flowsInUse()).isEqualTo(inUse);
        assertThat(total.flowsStopped()).isEqualTo(stopped);
        assertThat(total.perMonth()).isEqualTo(perMonth);
    }

    @Test
    void items_of_all_data_are_added() {
        UseTotal total = total("train-content-ai", "US", "", "2024-12-01");

        // 218 posts, the profile, and 28 resumes: September 2022 to December 2024, each on the first of the month.
        assertThat(total.itemsUsed()).isEqualTo(218 + 1 + 28);
        assertThat(total.itemsKept()).isEqualTo(total.itemsUsed());
        assertThat(total.itemsComing()).isEqualTo(96 + 12);
    }

    @Test
    void ongoing_uses_keep_nothing() {
        UseTotal total = total("improve-products", "US", "", "2024-12-01");

        assertThat(total.itemsUsed()).isEqualTo(218 + 28);
        assertThat(total.itemsKept()).isZero();
    }

    @Test
    void one_flow_under_review_puts_the_use_under_review() {
        assertThat(total("personalize", "US", "objection:other-ai=sent@2024-09-19", "2024-09-19").underReview())
                .isTrue();
        assertThat(total("security", "US", "objection:other-ai=sent@2024-09-19", "2024-09-19").underReview()).isFalse();
    }

    @Test
    void a_use_without_flows_is_not_used() {
        assertThat(total("no-such-use", "US", "", "2024-09-19"))
                .isEqualTo(new UseTotal("no-such-use", Status.NOT_USED, false, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void the_flows_into_a_use_are_in_the_scenarios_order() {
        Usage usage = UsageEngine.usage(HandMade.scenario(), HandMade.member("US", 34), List.of(),
                LocalDate.of(2024, 9, 19), Interpretation.PLATFORM);

        assertThat(usage.into("train-content-ai")).extracting(FlowUsage::data)
                .containsExactly("posts", "profile", "resumes", "private-messages");
    }

    private static UseTotal total(String use, String country, String choices, String at) {
        return UsageEngine
                .usage(HandMade.scenario(), HandMade.member(country, 34), HandMade.choices(choices),
                        LocalDate.parse(at), Interpretation.PLATFORM)
                .total(use);
    }
}

package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.defaulton.scenario.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks Meta in Europe, which has a form but no switch, against its sources. */
class MetaEuropeTest {
    private static final ShippedPlatform META = ShippedPlatform.of("meta-eu");
    private static final String OBJECTION = "objection:ai-at-meta=sent@";

    @ParameterizedTest(name = "in {0} at {1} on {2}: {3}")
    @CsvSource({"DE, 44, 2025-05-26, NOT_APPLICABLE", "DE, 44, 2025-05-27, IN_USE",
            "DE, 17, 2025-12-31, NOT_APPLICABLE", "DE, 18, 2025-12-31, IN_USE", "NO, 44, 2025-05-26, NOT_APPLICABLE",
            "NO, 44, 2025-05-27, IN_USE", "GB, 44, 2024-12-31, NOT_APPLICABLE", "GB, 44, 2025-01-01, IN_USE",
            "GB, 17, 2025-12-31, NOT_APPLICABLE", "US, 44, 2023-09-26, NOT_APPLICABLE", "US, 44, 2023-09-27, IN_USE",
            "US, 44, 2025-04-14, IN_USE"})
    void training_on_public_posts_depends_on_country_age_and_date(String country, int age, String day, Status status) {
        assertThat(HandMade.flow(META.usage(META.member("meta-de-parent").with(country, age), "", day), "public-posts",
                "train-meta-ai").status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"public-posts, STOPPED", "ai-chats, STOPPED", "others-posts, IN_USE", "web-information, IN_USE",
            "private-messages, NOT_USED", "friends-posts, NOT_USED"})
    void an_objection_is_granted_after_a_day_and_does_not_cover_posts_of_others(String data, Status status) {
        assertThat(META.flow("meta-de-parent", OBJECTION + "2025-05-20", "2025-12-31", data, "train-meta-ai").status())
                .isEqualTo(status);
    }

    @Test
    void an_objection_by_the_last_day_keeps_every_post_out() {
        assertThat(META.flow("meta-de-parent", OBJECTION + "2025-05-20", "2026-01-01", "public-posts", "train-meta-ai")
                .itemsKept()).isZero();
    }

    @Test
    void after_a_late_objection_used_items_stay_in_the_model_and_the_rest_is_disputed() {
        String late = OBJECTION + "2025-07-01";
        long before = META.flow("meta-de-parent", "", "2025-07-01", "public-posts", "train-meta-ai").itemsKept();

        assertThat(kept(late, Interpretation.PLATFORM)).isEqualTo(before);
        assertThat(kept(late, Interpretation.REGULATOR)).isGreaterThan(before)
                .isLessThan(kept("", Interpretation.PLATFORM));
    }

    private static long kept(String choices, Interpretation reading) {
        return HandMade
                .flow(META.usage(META.member("meta-de-parent"), choices, "2026-01-01", reading), "public-posts",
                        "train-meta-ai")
                .itemsKept();
    }

    /** Outside the EU, the company only considers requests. */
    @ParameterizedTest(name = "in {0}: {1}, {2}")
    @CsvSource({"DE, 1, 1", "GB, 1, 0", "US, 0, 0"})
    void a_request_is_suggested_only_where_it_is_offered_and_promised_only_in_the_eu(String country, int suggested,
            int promised) {
        FlowUsage posts = HandMade.flow(META.usage(META.member("meta-de-parent").with(country, 44), "", "2026-01-31"),
                "public-posts", "train-meta-ai");
        List<String> reasons = posts.because().stream().map(new ReasonTexts(META.scenario())::text).toList();

        assertThat(reasons).filteredOn(text -> text.contains("request")).hasSize(suggested);
        assertThat(reasons).filteredOn(text -> text.contains("Meta promises to grant it")).hasSize(promised);
        assertThat(posts.claims().contains("honors-all")).isEqualTo(promised == 1);
    }

    @Test
    void the_form_is_for_the_eea_and_the_uk_and_there_is_no_switch() {
        assertThat(META.scenario().mainControl()).isEqualTo("objection:ai-at-meta");
        assertThat(META.scenario().control("objection:ai-at-meta").offered()).extracting("in")
                .containsExactly(List.of("eea"), List.of("GB"));
        assertThat(META.scenario().control("objection:third-party").offered()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({"late-further-only, REPORTED, daily-exe", "form-no-reason, REPORTED, dpa",
            "one-month, REPORTED, legal-clarity", "honors-all, STATED, meta-eu", "others-share, STATED, policy",
            "starts, STATED, dpc", "third-party-request, STATED, third-party-form",
            "uk-from-assumed, ASSUMED, simulator", "objection-chats-assumed, ASSUMED, simulator"})
    void each_claim_names_its_kind_of_evidence_and_its_source(String claim, EvidenceKind kind, String source) {
        assertThat(META.claim(claim).kind()).isEqualTo(kind);
        assertThat(META.claim(claim).source()).isEqualTo(source);
    }
}

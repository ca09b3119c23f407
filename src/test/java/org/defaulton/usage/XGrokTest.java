package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulton.scenario.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks X and Grok against their sources. */
class XGrokTest {
    private static final ShippedPlatform X = ShippedPlatform.of("x-grok");

    @ParameterizedTest(name = "{0}: {1} into {2} is {3}")
    @CsvSource({"'', posts, train-grok, IN_USE", "'', grok-chats, train-grok, IN_USE",
            "'', direct-messages, train-grok, NOT_USED", "'', posts, collaborators, IN_USE",
            "grok-training=off@2024-07-26, posts, train-grok, STOPPED",
            "grok-training=off@2024-07-26, grok-chats, train-grok, STOPPED",
            "grok-training=off@2024-07-26, posts, collaborators, IN_USE",
            "grok-training=off@2024-07-26, posts, own-models, IN_USE",
            "grok-training=off@2024-07-26, grok-chats, answer, IN_USE",
            "protect-posts=on@2024-07-26, posts, train-grok, STOPPED",
            "protect-posts=on@2024-07-26, grok-chats, train-grok, IN_USE",
            "partner-sharing=off@2024-07-26, posts, collaborators, IN_USE",
            "partner-sharing=off@2024-07-26, activity, business-partners, STOPPED"})
    void a_switch_stops_only_the_uses_that_the_sources_name(String choice, String data, String use, Status status) {
        assertThat(X.flow("x-us-fan", choice, "2024-12-31", data, use).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "in {0} on {1}: {2}")
    @CsvSource({"US, 2024-05-06, NOT_APPLICABLE", "US, 2024-05-07, IN_USE", "US, 2024-08-08, IN_USE",
            "DE, 2024-05-07, IN_USE", "DE, 2024-08-07, IN_USE", "DE, 2024-08-08, NOT_APPLICABLE",
            "NO, 2024-08-08, NOT_APPLICABLE", "GB, 2024-08-08, IN_USE", "CH, 2024-08-08, IN_USE"})
    void training_ends_in_the_eu_and_the_eea_on_8_august_2024(String country, String day, Status status) {
        assertThat(
                HandMade.flow(X.usage(X.member("x-us-fan").with(country, 27), "", day), "posts", "train-grok").status())
                .isEqualTo(status);
    }

    /** Six posts a month from March 2021 to July 2024, and the one of 1 August: 41 × 6 + 1. */
    @Test
    void items_used_in_training_in_europe_stay_in_the_model() {
        FlowUsage posts = X.flow("x-de-nurse", "", "2026-01-01", "posts", "train-grok");

        assertThat(posts.itemsKept()).isEqualTo(247);
        assertThat(posts.itemsComing()).isZero();
    }

    @Test
    void x_has_no_form_and_its_switch_has_existed_since_16_july_2024() {
        assertThat(X.scenario().form().kinds()).isEmpty();
        assertThat(X.scenario().control("grok-training").offered()).singleElement()
                .satisfies(offer -> assertThat(offer.from()).isEqualTo("2024-07-16"));
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({"label, REPORTED, macrumors", "private-left-out, REPORTED, thurrott",
            "undertaking-permanent, STATED, dpc-2024", "irish-inquiry, STATED, dpc-inquiry",
            "collaborators, STATED, policy-2026", "own-models, STATED, policy-2026",
            "europe-end-assumed, ASSUMED, simulator", "no-late-opt-out, ASSUMED, simulator"})
    void each_claim_names_its_kind_of_evidence_and_its_source(String claim, EvidenceKind kind, String source) {
        assertThat(X.claim(claim).kind()).isEqualTo(kind);
        assertThat(X.claim(claim).source()).isEqualTo(source);
    }
}

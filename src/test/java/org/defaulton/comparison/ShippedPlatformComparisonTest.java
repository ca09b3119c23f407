package org.defaulton.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.FormCheck;
import org.defaulton.usage.Usage;
import org.junit.jupiter.api.Test;

/** The platforms that ship, for one person on one day; the steps are counted by hand on their screens. */
class ShippedPlatformComparisonTest {
    private static final List<Scenario> SHIPPED = List.of("linkedin", "x-grok", "meta-eu", "claude-2025")
            .stream()
            .map(BuiltInContent::scenario)
            .toList();
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    private static PlatformComparison compare(String country, int age, LocalDate at) {
        Member person = SHIPPED.getFirst().members().getFirst().with(country, age);
        return PlatformComparison.of(SHIPPED, person, "linkedin", at, FormCheck::toFillIn);
    }

    private static PlatformRow row(String platform, String country) {
        return row(compare(country, 34, END_OF_2025), platform);
    }

    private static PlatformRow row(PlatformComparison comparison, String platform) {
        return comparison.rows().stream().filter(row -> row.scenario().id().equals(platform)).findFirst().orElseThrow();
    }

    @Test
    void linkedin_is_in_use_and_takes_three_steps_to_stop() {
        PlatformRow linkedIn = row("linkedin", "US");
        assertThat(linkedIn.start()).isEqualTo(PlatformDefault.IN_USE);
        // Open Data privacy, open Data for Generative AI Improvement, switch it off.
        assertThat(linkedIn.ways()).singleElement().satisfies(way -> {
            assertThat(way.control().id()).isEqualTo("genai-training");
            assertThat(way.effect().value()).isEqualTo("off");
            assertThat(way.steps()).isEqualTo(3);
            assertThat(way.canBeRefused()).isFalse();
        });
        assertThat(linkedIn.left()).isEmpty();
    }

    @Test
    void x_is_in_use_and_takes_three_steps_to_stop() {
        PlatformRow x = row("x-grok", "US");
        assertThat(x.start()).isEqualTo(PlatformDefault.IN_USE);
        // Open Privacy and safety, open Grok, switch it off.
        assertThat(x.ways()).singleElement().satisfies(way -> assertThat(way.steps()).isEqualTo(3));
        assertThat(x.ways().getFirst().path().row().label()).isEqualTo("Grok");
        assertThat(x.left()).isEmpty();
    }

    @Test
    void claude_asks_first_and_takes_two_steps_to_refuse() {
        PlatformRow claude = row("claude-2025", "US");
        assertThat(claude.start()).isEqualTo(PlatformDefault.ASKED);
        // Privacy is the first section: open Help improve Claude, answer Off.
        assertThat(claude.ways()).singleElement().satisfies(way -> assertThat(way.steps()).isEqualTo(2));
        assertThat(claude.itemsKept()).isZero();
        assertThat(claude.goingOn()).contains("safety-training", "learn-from-feedback");
    }

    @Test
    void meta_in_germany_has_a_form_and_no_switch() {
        PlatformRow meta = row("meta-eu", "DE");
        assertThat(meta.start()).isEqualTo(PlatformDefault.IN_USE);
        // Open AI at Meta, open the form; e-mail address, kind of request; review, send.
        StopWay objection = meta.ways().getFirst();
        assertThat(objection.control().id()).isEqualTo("objection:ai-at-meta");
        assertThat(objection.steps()).isEqualTo(6);
        assertThat(objection.canBeRefused()).isTrue();
        assertThat(objection.stops()).containsExactly("public-posts", "ai-chats");
        // The other request needs a reason, too.
        assertThat(meta.ways().getLast().control().id()).isEqualTo("objection:third-party");
        assertThat(meta.ways().getLast().steps()).isEqualTo(7);
        assertThat(meta.left()).containsExactly("others-posts");
        assertThat(meta.steps()).isEqualTo(13);
    }

    @Test
    void meta_in_the_united_states_offers_nothing_against_training_with_own_posts() {
        PlatformRow meta = row("meta-eu", "US");
        assertThat(meta.isControlOffered()).isFalse();
        assertThat(meta.ways()).singleElement()
                .satisfies(way -> assertThat(way.stops()).containsExactly("web-information"));
        assertThat(meta.left()).containsExactly("public-posts", "ai-chats", "others-posts");
    }

    @Test
    void a_platform_that_does_not_reach_the_person_says_so_and_keeps_what_it_has() {
        PlatformRow x = row("x-grok", "DE");
        assertThat(x.start()).isEqualTo(PlatformDefault.NOT_REACHED);
        assertThat(x.ways()).isEmpty();
        // Posts and chats from before 8 August 2024 went into the runs of June to August.
        assertThat(x.itemsKept()).isPositive();
    }

    @Test
    void a_person_can_be_too_young_for_one_platform_and_left_out_by_another() {
        PlatformComparison child = compare("US", 12, END_OF_2025);
        assertThat(row(child, "x-grok").start()).isEqualTo(PlatformDefault.TOO_YOUNG);
        assertThat(row(child, "x-grok").goingOn()).isEmpty();
        assertThat(row(compare("US", 17, END_OF_2025), "linkedin").start()).isEqualTo(PlatformDefault.NOT_REACHED);
    }

    @Test
    void the_person_keeps_country_age_and_day_of_joining_and_takes_the_items_of_the_first_member() {
        Usage x = row("x-grok", "DE").usage();
        Member first = row("x-grok", "DE").scenario().members().getFirst();
        assertThat(x.member().country()).isEqualTo("DE");
        assertThat(x.member().age()).isEqualTo(34);
        assertThat(x.member().joined()).isEqualTo(LocalDate.of(2022, 9, 1));
        assertThat(x.member().items()).isEqualTo(first.items());
        assertThat(row("linkedin", "DE").usage().member().id()).isEqualTo("us-job-seeker");
    }

    @Test
    void what_goes_on_is_in_use_with_every_setting_off_and_every_request_decided_by_rule() {
        assertThat(row("linkedin", "US").goingOn()).contains("security", "personalize")
                .doesNotContain("train-content-ai", "ads");
        assertThat(row("meta-eu", "DE").goingOn()).contains("train-meta-ai", "answer");
    }

    @Test
    void a_platform_that_asks_first_can_be_answered_with_off() {
        Scenario off = BuiltInContent.scenario("linkedin-asks");
        PlatformRow asks = PlatformComparison
                .of(List.of(off), off.members().getFirst(), off.id(), END_OF_2025, (_, _, _) -> 0)
                .rows()
                .getFirst();
        assertThat(asks.start()).isEqualTo(PlatformDefault.ASKED);
        assertThat(asks.ways().getFirst().effect().value()).isEqualTo("off");
    }

    @Test
    void a_platform_that_is_off_by_default_leaves_nothing_to_do() {
        Scenario off = TestFiles.scenario(TestFiles.FOLDER.resolveSibling("layout/own/quiet.yaml"));
        PlatformRow quiet = PlatformComparison
                .of(List.of(off), TestFiles.member(), off.id(), END_OF_2025, FormCheck::toFillIn)
                .rows()
                .getFirst();
        assertThat(quiet.start()).isEqualTo(PlatformDefault.OFF);
        assertThat(quiet.ways()).isEmpty();
    }

    @Test
    void a_request_counts_as_what_it_stops_when_it_is_granted() {
        assertThat(row("meta-eu", "GB").ways()).hasSize(2)
                .allSatisfy(way -> assertThat(RequestState.GRANTED.is(way.effect().value())).isTrue());
    }
}

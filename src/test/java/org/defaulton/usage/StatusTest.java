package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ControlKind;
import org.defaulton.scenario.ControlSetter;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status, first day, and the reasons by key, worked out by hand. */
class StatusTest {
    private static final String NONE = "";

    @ParameterizedTest(name = "{0} on {2} after \"{1}\": {3} since {4}")
    @CsvSource({"US, '', 2024-09-19, IN_USE, 2024-08-01",
            "US, genai-training=off@2024-09-19, 2024-09-18, IN_USE, 2024-08-01",
            "US, genai-training=off@2024-09-19, 2024-09-19, STOPPED, 2024-09-19",
            "US, genai-training=off@2024-09-19, 2026-01-01, STOPPED, 2024-09-19",
            // On again, and off again: the last choice counts, even on the same day.
            "US, genai-training=off@2024-09-19 genai-training=on@2024-10-01, 2024-10-02, IN_USE, 2024-10-01",
            "US, genai-training=off@2024-09-19 genai-training=on@2024-09-19, 2024-09-19, IN_USE, 2024-08-01",
            "US, genai-training=on@2024-09-19 genai-training=off@2024-09-19, 2024-09-19, STOPPED, 2024-09-19",
            // A second off does not change the first day.
            "US, genai-training=off@2024-09-19 genai-training=off@2024-12-01, 2025-01-01, STOPPED, 2024-09-19",
            // Choices may be given out of order: their days decide.
            "US, genai-training=on@2024-10-01 genai-training=off@2024-09-19, 2024-11-01, IN_USE, 2024-10-01",
            // Choices made while the use does not reach the member are kept, and count from their day.
            "DE, genai-training=off@2025-01-01, 2025-12-31, STOPPED, 2025-11-03",
            "DE, genai-training=off@2025-11-10, 2025-12-31, STOPPED, 2025-11-10",
            "DE, genai-training=off@2025-01-01 genai-training=on@2025-02-01, 2025-12-31, IN_USE, 2025-11-03",
            "GB, '', 2024-09-19, IN_USE, 2024-08-01", "GB, '', 2025-12-31, IN_USE, 2025-11-03",
            // Before the member joined there is nothing to stop: the span begins with joining.
            "US, genai-training=off@2020-01-01, 2024-09-19, STOPPED, 2024-08-01",
            // Two that stop make one unbroken span.
            "US, genai-training=off@2024-09-19 objection:content-ai=granted@2024-09-25 genai-training=on@2024-10-01, 2024-10-05, STOPPED, 2024-09-19",
            "US, objection:content-ai=sent@2024-09-19, 2024-10-18, IN_USE, 2024-08-01",
            "US, objection:content-ai=sent@2024-09-19, 2024-10-19, STOPPED, 2024-10-19",
            "US, objection:content-ai=sent@2024-09-19 objection:content-ai=granted@2024-09-30, 2024-10-01, STOPPED, 2024-09-30",
            "US, objection:content-ai=sent@2024-09-19 objection:content-ai=refused@2024-10-19, 2024-12-01, IN_USE, 2024-08-01",
            "US, objection:content-ai=sent@2024-09-19 objection:content-ai=withdrawn@2024-10-01, 2024-12-01, IN_USE, 2024-08-01",
            // Withdrawn too late: the rule has answered, and withdrawing then ends the stop.
            "US, objection:content-ai=sent@2024-09-19 objection:content-ai=withdrawn@2024-11-01, 2024-10-25, STOPPED, 2024-10-19",
            "US, objection:content-ai=sent@2024-09-19 objection:content-ai=withdrawn@2024-11-01, 2024-11-01, IN_USE, 2024-11-01",
            // Sent twice: the review starts again.
            "US, objection:content-ai=sent@2024-09-19 objection:content-ai=sent@2024-10-10, 2024-10-25, IN_USE, 2024-08-01",
            "US, objection:content-ai=sent@2024-09-19 objection:content-ai=sent@2024-10-10, 2024-11-09, STOPPED, 2024-11-09"})
    void posts_train_content_ai(String country, String choices, String at, Status status, String since) {
        FlowUsage flow = HandMade.flow(usage(country, choices, at), "posts", "train-content-ai");

        assertThat(flow.status()).isEqualTo(status);
        assertThat(flow.since()).isEqualTo(LocalDate.parse(since));
    }

    @ParameterizedTest(name = "{0} into {1}, {2} on {4} after \"{3}\": {5}")
    @CsvSource({"posts, train-content-ai, US, '', 2024-09-19, on-by-default",
            "posts, train-content-ai, US, genai-training=on@2024-09-19, 2024-09-19, chosen-on",
            "posts, train-content-ai, US, genai-training=off@2024-09-19, 2024-09-19, stopped-by",
            "posts, train-content-ai, US, genai-training=off@2024-09-19 objection:content-ai=granted@2024-10-01, 2024-10-01, stopped-by objection-granted",
            "posts, train-content-ai, US, objection:content-ai=partly-granted@2024-10-01, 2024-10-01, objection-partly",
            "posts, train-content-ai, US, objection:content-ai=sent@2024-09-19, 2024-10-19, objection-by-rule",
            "posts, train-content-ai, US, objection:content-ai=sent@2024-09-19, 2024-09-19, on-by-default under-review",
            "posts, train-content-ai, US, objection:content-ai=refused@2024-09-19, 2024-09-19, on-by-default objection-refused",
            "posts, train-content-ai, US, objection:content-ai=withdrawn@2024-09-19, 2024-09-19, on-by-default",
            "posts, train-content-ai, DE, '', 2025-11-02, country-from",
            "posts, train-content-ai, GB, '', 2024-09-20, paused", "posts, train-content-ai, CN, '', 2025-01-22, ended",
            "posts, train-content-ai, US, '', 2022-01-01, not-joined country-from",
            "private-messages, train-content-ai, US, '', 2024-09-19, not-used",
            "posts, train-microsoft-ai, US, '', 2024-09-19, outside-note",
            "posts, microsoft-ads, DE, '', 2025-12-01, country-never",
            "activity, microsoft-ads, GB, '', 2025-12-01, consent",
            "activity, microsoft-ads, GB, '', 2025-11-01, country-from consent",
            "posts, microsoft-ads, US, ads-data-sharing=off@2025-12-01, 2025-12-01, stopped-by",
            "posts, microsoft-ads, US, ads-outside=off@2025-12-01, 2025-12-01, held-by",
            "private-messages, security, US, '', 2024-09-19, part-only",
            "private-messages, security, US, harmful-message-detection=off@2024-09-01, 2024-09-19, part-ended",
            "posts, improve-products, US, '', 2024-09-19, objection-only",
            "posts, improve-products, US, objection:other-ai=sent@2024-09-19, 2024-10-19, objection-by-rule",
            "activity, personalize, US, objection:other-ai=sent@2024-09-19, 2024-10-19, objection-by-rule",
            "activity, personalize, US, objection:other-ai=partly-granted@2024-09-19, 2024-10-19, objection-leaves",
            "resumes, improve-products, US, save-resumes=off@2024-09-19 objection:other-ai=granted@2024-09-19, 2024-09-19, stopped-by objection-granted"})
    void every_reason_is_named(String data, String use, String country, String choices, String at, String keys) {
        FlowUsage flow = HandMade.flow(usage(country, choices, at), data, use);

        assertThat(flow.because()).extracting(Reason::key).containsExactly(keys.split(" "));
    }

    @Test
    void young_members_learn_that_their_age_is_the_reason() {
        Usage usage = UsageEngine.usage(HandMade.scenario(), HandMade.member("DE", 17), List.of(),
                LocalDate.of(2024, 9, 19), Interpretation.PLATFORM);

        FlowUsage flow = HandMade.flow(usage, "posts", "train-content-ai");

        assertThat(flow.because()).extracting(Reason::key).containsExactly("age", "country-from");
        assertThat(flow.because().getFirst().args()).containsExactly("18", "17");
        assertThat(flow.because().getFirst().claims()).containsExactly("c-age");
        assertThat(flow.since()).isNull();
    }

    @Test
    void review_is_a_flag_beside_what_a_granted_objection_would_stop() {
        Usage usage = usage("GB", "objection:content-ai=sent@2025-12-01", "2025-12-30");

        assertThat(HandMade.flow(usage, "posts", "train-content-ai").underReview()).isTrue();
        assertThat(HandMade.flow(usage, "posts", "train-microsoft-ai").underReview()).isTrue();
        assertThat(HandMade.flow(usage, "posts", "improve-products").underReview()).isFalse();
        assertThat(usage.total("train-content-ai").underReview()).isTrue();
        assertThat(HandMade
                .flow(usage("GB", "objection:content-ai=sent@2025-12-01", "2025-12-31"), "posts", "train-content-ai")
                .underReview()).isFalse();
    }

    @Test
    void nothing_is_under_review_that_does_not_run() {
        Usage usage = usage("US", "genai-training=off@2024-09-19 objection:content-ai=sent@2024-09-19", "2024-09-20");

        assertThat(HandMade.flow(usage, "posts", "train-content-ai").underReview()).isFalse();
        assertThat(HandMade.flow(usage, "posts", "train-content-ai").status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void a_held_control_is_free_again_when_its_holder_lets_go() {
        String choices = "ads-data-sharing=on@2025-11-05 ads-outside=off@2025-11-10 ads-outside=on@2025-11-20";

        FlowUsage held = HandMade.flow(usage("US", choices, "2025-11-19"), "posts", "microsoft-ads");
        FlowUsage free = HandMade.flow(usage("US", choices, "2025-11-20"), "posts", "microsoft-ads");

        assertThat(held.because().getFirst().args()).containsExactly("ads-data-sharing", "off", "ads-outside", "off");
        assertThat(held.since()).isEqualTo(LocalDate.of(2025, 11, 10));
        assertThat(free.status()).isEqualTo(Status.IN_USE);
        assertThat(free.because().getFirst().key()).isEqualTo("chosen-on");
    }

    @Test
    void a_control_that_asks_stops_everything_until_it_is_answered() {
        Control asks = new Control("asks", ControlKind.TOGGLE, "May we?",
                List.of(new Control.ControlValue("on", "On"), new Control.ControlValue("off", "Off")), Control.ASK,
                List.of(), null, null, null, List.of(new ControlEffect("off", EffectKind.STOP, List.of("personalize"),
                        List.of("activity"), null, List.of("c-effect"))),
                List.of(), List.of(), List.of("c-control"), ControlSetter.MEMBER);

        FlowUsage unanswered = activity(HandMade.with(asks), NONE);
        FlowUsage yes = activity(HandMade.with(asks), "asks=on@2024-09-01");
        FlowUsage no = activity(HandMade.with(asks), "asks=off@2024-09-01");

        assertThat(unanswered.status()).isEqualTo(Status.STOPPED);
        assertThat(unanswered.since()).isEqualTo(LocalDate.of(2022, 9, 1));
        assertThat(unanswered.because()).extracting(Reason::key).containsExactly("not-asked");
        assertThat(unanswered.itemsUsed()).isZero();
        assertThat(yes.status()).isEqualTo(Status.IN_USE);
        assertThat(no.because()).extracting(Reason::key).containsExactly("stopped-by");
        assertThat(no.since()).isEqualTo(LocalDate.of(2022, 9, 1));
    }

    @Test
    void a_control_that_is_off_by_default_stops_until_it_is_switched_on() {
        Control off = new Control("off-first", ControlKind.TOGGLE, "Do more",
                List.of(new Control.ControlValue("on", "On"), new Control.ControlValue("off", "Off")), "off", List.of(),
                null, null, null, List.of(new ControlEffect("off", EffectKind.STOP, List.of("personalize"), List.of(),
                        null, List.of("c-effect"))),
                List.of(), List.of(), List.of("c-control"), ControlSetter.MEMBER);

        FlowUsage before = activity(HandMade.with(off), NONE);
        FlowUsage after = activity(HandMade.with(off), "off-first=on@2024-09-01");

        assertThat(before.because()).extracting(Reason::key).containsExactly("stopped-by-default");
        assertThat(after.since()).isEqualTo(LocalDate.of(2024, 9, 1));
    }

    @Test
    void every_flow_has_claims_and_its_own_come_first() {
        for (FlowUsage flow : usage("US", "genai-training=off@2024-09-19", "2025-12-01").flows()) {
            assertThat(flow.claims()).startsWith("c-flow").doesNotHaveDuplicates();
            assertThat(flow.because()).isNotEmpty();
        }
        assertThat(
                HandMade.flow(usage("US", "genai-training=off@2024-09-19", "2025-12-01"), "posts", "train-content-ai")
                        .claims())
                .containsExactly("c-flow", "c-window", "c-effect", "c-control");
    }

    @Test
    void the_answer_repeats_the_question() {
        Usage usage = usage("US", "genai-training=on@2026-01-01 genai-training=off@2024-10-01", "2024-09-19");

        assertThat(usage.scenario()).isEqualTo("hand-made");
        assertThat(usage.member()).isEqualTo(HandMade.member("US", 34));
        assertThat(usage.at()).isEqualTo(LocalDate.of(2024, 9, 19));
        assertThat(usage.choices()).extracting(Choice::value).containsExactly("off", "on");
        assertThat(usage.flows()).hasSameSizeAs(HandMade.scenario().flows());
    }

    @Test
    void a_choice_that_the_scenario_does_not_know_is_refused() {
        assertThatThrownBy(() -> usage("US", "no-such=off@2024-09-19", "2024-09-19"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"no-such\"");
        assertThatThrownBy(() -> usage("US", "genai-training=maybe@2024-09-19", "2024-09-19"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("on, off");
        assertThatThrownBy(() -> usage("US", "objection:other=on@2024-09-19", "2024-09-19"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sent, withdrawn, granted");
    }

    private static FlowUsage activity(Scenario scenario, String choices) {
        return HandMade.flow(UsageEngine.usage(scenario, HandMade.member("US", 34), HandMade.choices(choices),
                LocalDate.of(2024, 9, 19), Interpretation.PLATFORM), "activity", "personalize");
    }

    private static Usage usage(String country, String choices, String at) {
        return UsageEngine.usage(HandMade.scenario(), HandMade.member(country, 34), HandMade.choices(choices),
                LocalDate.parse(at), Interpretation.PLATFORM);
    }
}

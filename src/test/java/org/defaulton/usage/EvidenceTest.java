package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evidence of every statement, and that the engine is a pure function. */
class EvidenceTest {
    @ParameterizedTest(name = "{0} into {1}, {2} on {4} after \"{3}\": {5} rests on {6}")
    @CsvSource({"posts, train-content-ai, US, '', 2024-09-19, on-by-default, c-control",
            "posts, train-content-ai, US, genai-training=off@2024-09-19, 2024-09-19, stopped-by, c-effect c-control",
            "posts, train-content-ai, US, genai-training=on@2024-09-19, 2024-09-19, chosen-on, c-control",
            "posts, train-content-ai, US, objection:content-ai=sent@2024-08-01, 2024-09-19, objection-by-rule, c-effect c-control c-kind",
            "posts, train-content-ai, US, objection:content-ai=granted@2024-08-01, 2024-09-19, objection-granted, c-effect c-control",
            "posts, train-content-ai, DE, '', 2024-09-19, country-from, c-window",
            "posts, train-content-ai, GB, '', 2025-01-01, paused, c-window",
            "posts, train-content-ai, CN, '', 2026-01-01, ended, c-window",
            "posts, train-microsoft-ai, US, '', 2026-01-01, outside-note, c-use",
            "posts, microsoft-ads, DE, '', 2026-01-01, country-never, c-window",
            "activity, microsoft-ads, GB, '', 2026-01-01, consent, c-flow",
            "private-messages, train-content-ai, US, '', 2024-09-19, not-used, c-flow",
            "posts, microsoft-ads, US, ads-outside=off@2025-12-01, 2026-01-01, held-by, c-effect c-control",
            "private-messages, security, US, harmful-message-detection=off@2024-01-01, 2024-09-19, part-ended, c-effect c-control"})
    void every_reason_names_its_claims(String data, String use, String country, String choices, String at, String key,
            String claims) {
        FlowUsage flow = HandMade.flow(UsageEngine.usage(HandMade.scenario(), HandMade.member(country, 34),
                HandMade.choices(choices), LocalDate.parse(at), Interpretation.PLATFORM), data, use);

        Reason reason = flow.because().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();

        assertThat(reason.claims()).containsExactly(claims.split(" "));
        assertThat(flow.claims()).containsAll(reason.claims());
    }

    @Test
    void evidence_does_not_depend_on_what_was_known_on_the_day() {
        Usage early = UsageEngine.usage(HandMade.scenario(), HandMade.member("US", 34), List.of(),
                LocalDate.of(2024, 8, 1), Interpretation.PLATFORM);
        Usage late = UsageEngine.usage(HandMade.scenario(), HandMade.member("US", 34), List.of(),
                LocalDate.of(2030, 8, 1), Interpretation.PLATFORM);

        assertThat(late.flows().getFirst().claims()).isEqualTo(early.flows().getFirst().claims());
    }

    @Test
    void the_same_question_gets_the_same_answer_whatever_the_locale_of_the_computer() {
        List<FlowUsage> here = usage("2025-12-01");
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(usage("2025-12-01")).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void many_threads_may_ask_at_once() throws Exception {
        List<Callable<List<FlowUsage>>> questions = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            questions.add(() -> usage("2025-12-01"));
        }
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            for (Future<List<FlowUsage>> answer : four.invokeAll(questions)) {
                assertThat(answer.get()).isEqualTo(usage("2025-12-01"));
            }
        }
    }

    @Test
    void the_given_choices_are_not_changed() {
        List<Choice> choices = new ArrayList<>(
                HandMade.choices("genai-training=on@2025-01-01 ads-outside=off@2024-01-01"));
        List<Choice> copy = List.copyOf(choices);

        Usage usage = UsageEngine.usage(HandMade.scenario(), HandMade.member("US", 34), choices,
                LocalDate.of(2025, 12, 1), Interpretation.PLATFORM);
        choices.clear();

        assertThat(usage.choices()).containsExactlyInAnyOrderElementsOf(copy);
    }

    private static List<FlowUsage> usage(String at) {
        return UsageEngine
                .usage(HandMade.scenario(), HandMade.member("US", 34),
                        HandMade.choices("objection:content-ai=sent@2024-09-01 ads-outside=off@2025-11-10"),
                        LocalDate.parse(at), Interpretation.REGULATOR)
                .flows();
    }
}

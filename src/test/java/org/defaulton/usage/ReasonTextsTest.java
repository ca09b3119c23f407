package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.text.Messages;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTextsTest {
    private final ReasonTexts texts = new ReasonTexts(HandMade.scenario());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            on-by-default       | genai-training on            | The setting “Switch genai-training” starts at “On”, and nobody has changed it.
            stopped-by          | genai-training off 2024-09-19 | The setting “Switch genai-training” was set to “Off” on 19 Sep 2024.
            turned              | genai-training on 2026-04-24 | The setting “Switch genai-training” changed to “On” by itself on 24 Apr 2026.
            turned-unanswered   | genai-training on 2025-10-08 | Nobody had answered “Switch genai-training” by 8 Oct 2025, so it changed to “On” by itself.
            turned-after        | genai-training off 2025-10-08 12 on | The setting “Switch genai-training” changed to “Off” by itself on 8 Oct 2025, 12 months after it became “On”.
            held-by             | ads-data-sharing off ads-outside off | The setting “Switch ads-data-sharing” is held at “Off” because “Switch ads-outside” is at “Off”.
            paused              | GB 2024-09-20 2025-11-03     | For members in the United Kingdom it has been paused since 20 Sep 2024; it starts again on 3 Nov 2025.
            ended               | CN 2025-01-22                | For members in mainland China it ended on 22 Jan 2025.
            country-from        | DE 2025-11-03                | For members in Germany it starts on 3 Nov 2025.
            country-never       | NO                           | It does not apply to members in Norway.
            age                 | 18 17                        | It applies to members aged 18 and over; this member is 17.
            not-joined          | 2022-09-01                   | The member joins the platform on 1 Sep 2022.
            under-review        | objection:other-ai 2024-09-19 | An objection (other-ai) was sent on 19 Sep 2024. It is under review, and until it is answered the use goes on.
            objection-by-rule   | objection:other-ai partly-granted 2024-10-19 | An objection (other-ai) was not answered in time. By the simulator’s rule it counts as partly granted from 19 Oct 2024.
            outside-note        | Unknown.                     | Unknown.
            no-control          | ''                           | No setting here stops this.
            objection-only      | objection:other-ai           | No setting here stops this. A request could, if Hand-made grants it: other-ai.
            objection-too       | objection:other-ai           | A request could stop all of it, if Hand-made grants it: other-ai.
            objection-always    | objection:other-ai           | No setting here stops this. A request does, and has to be accepted: other-ai.
            objection-always-too | objection:other-ai          | A request stops all of it, and has to be accepted: other-ai.
            objection-at-once   | objection:other-ai 2024-09-19 | An objection (other-ai) was sent on 19 Sep 2024. It has to be accepted, so the use stopped that day.
            objection-granted   | objection:other 2024-09-19   | A request (other) was granted on 19 Sep 2024.
            part-only           | harmful-message-detection off scan | No setting here stops all of this. “Switch harmful-message-detection” at “Off” ends a part: scan.
            consent             | DE                           | In Germany this needs the member’s consent, which has not been given.
            consent-since       | DE 2025-02-27                | In Germany this has needed the member’s consent since 27 Feb 2025, and none has been given.
            not-used            | ''                           | No source lists this data here; it is taken not to be used.
            """)
    void a_reason_becomes_a_sentence(String key, String args, String expected) {
        List<String> words = args.isEmpty() ? List.of() : List.of(args.split(" "));

        assertThat(texts.text(new Reason(key, words, List.of()))).isEqualTo(expected);
    }

    @Test
    void a_part_that_ends_is_named() {
        Reason reason = new Reason("part-ended", List.of("harmful-message-detection", "off", "the extra scan"),
                List.of());

        assertThat(texts.text(reason)).isEqualTo(
                "The setting “Switch harmful-message-detection” is at “Off”. That ends only a part: the extra scan.");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_reason_has_a_text_with_a_place_for_every_argument(ReasonKind kind) {
        String text = Messages.of(ReasonTexts.class).bundle().getString("reason." + kind.key());

        for (int i = 0; i < kind.arguments().size(); i++) {
            assertThat(text).contains("{" + i);
        }
        assertThat(text).doesNotContain("{" + (kind.arguments().size() + 1)).doesNotContain("'");
    }

    static Stream<Scenario> shipped() {
        return BuiltInContent.scenarioIds().stream().map(BuiltInContent::scenario);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void no_sentence_attributes_an_assumption_to_a_source(Scenario scenario) {
        ReasonTexts said = new ReasonTexts(scenario);
        for (Member member : scenario.members()) {
            for (int months = 0; months < 30; months += 5) {
                Usage usage = UsageEngine.usage(scenario, member, List.of(), scenario.start().plusMonths(months),
                        Interpretation.PLATFORM);
                usage.flows()
                        .stream()
                        .flatMap(flow -> flow.because().stream())
                        .forEach(reason -> assertSaidBySomebody(scenario, reason, said.text(reason)));
            }
        }
    }

    /** Only a sentence that begins with who says it may claim that someone does, and only if a claim of theirs does. */
    private static void assertSaidBySomebody(Scenario scenario, Reason reason, String text) {
        assertThat(text).doesNotContainIgnoringCase("sources say");
        if (text.contains(" says that ")) {
            Claim first = scenario.claim(reason.claims().getFirst());
            assertThat(first.kind()).isNotEqualTo(EvidenceKind.ASSUMED);
            assertThat(text).startsWith(scenario.source(first.source()).publisher() + " says that ");
        }
        boolean assumed = reason.claims()
                .stream()
                .map(scenario::claim)
                .allMatch(claim -> claim.kind() == EvidenceKind.ASSUMED);
        if (reason.key().equals("not-used") && assumed) {
            assertThat(text).isEqualTo("No source lists this data here; it is taken not to be used.");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            uses-assumed                   | No source lists this data here; it is taken not to be used.
            uses-assumed messages-left-out | No source lists this data here; it is taken not to be used.
            messages-left-out              | Demo says that this data is not used for this.
            messages-left-out uses-assumed | Demo says that this data is not used for this, and that is taken to hold here and now.
            """)
    void the_source_is_named_for_data_that_is_not_used(String claims, String expected) {
        assertThat(new ReasonTexts(Demo.SCENARIO).text(new Reason("not-used", List.of(), List.of(claims.split(" ")))))
                .isEqualTo(expected);
    }

    @Test
    void a_reason_that_the_engine_never_gives_is_refused() {
        assertThatThrownBy(() -> texts.text(new Reason("no-such", List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such");
    }
}

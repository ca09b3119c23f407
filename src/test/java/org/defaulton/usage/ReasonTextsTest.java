package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.defaulton.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTextsTest {
    private final ReasonTexts texts = new ReasonTexts(HandMade.scenario());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            on-by-default       | genai-training on            | The setting “Switch genai-training” starts at “On”, and nobody has changed it.
            stopped-by          | genai-training off 2024-09-19 | The setting “Switch genai-training” was set to “Off” on 19 Sep 2024.
            held-by             | ads-data-sharing off ads-outside off | The setting “Switch ads-data-sharing” is held at “Off” because “Switch ads-outside” is at “Off”.
            paused              | GB 2024-09-20 2025-11-03     | It has been paused for members in the United Kingdom since 20 Sep 2024; it starts again on 3 Nov 2025.
            ended               | CN 2025-01-22                | It has not reached members in mainland China since 22 Jan 2025.
            country-from        | DE 2025-11-03                | It reaches members in Germany from 3 Nov 2025 on, not before.
            country-never       | NO                           | It does not reach members in Norway.
            age                 | 18 17                        | It reaches members from 18 years on; this member is 17.
            not-joined          | 2022-09-01                   | The member joins the platform on 1 Sep 2022.
            under-review        | objection:other-ai 2024-09-19 | An objection (other-ai) was sent on 19 Sep 2024. It is under review, and until it is answered the use goes on.
            objection-by-rule   | objection:other-ai partly-granted 2024-10-19 | Nobody answered an objection (other-ai) in time. The simulator’s rule made it partly granted on 19 Oct 2024.
            outside-note        | Unknown.                     | Unknown.
            no-control          | ''                           | No setting stops this.
            """)
    void a_reason_reads_as_a_sentence(String key, String args, String expected) {
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
        assertThat(text).doesNotContain("{" + kind.arguments().size()).doesNotContain("'");
    }

    @Test
    void a_reason_that_the_engine_never_gives_is_refused() {
        assertThatThrownBy(() -> texts.text(new Reason("no-such", List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no-such");
    }
}

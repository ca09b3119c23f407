package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.defaulton.scenario.LateOptOut;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose older items a regulator's interpretation of a late opt-out still lets into later runs. */
class LateOptOutTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 3);
    private static final LateOptOut IN_EUROPE = new LateOptOut(List.of("c-late"), new LateOptOut.DisputedInterpretation(
            "a regulator", List.of("EEA-CH", "GB"), NOVEMBER, List.of("c-disputed")));

    private static Scenario platform(LateOptOut late) {
        return HandMade.with(
                use -> new Use(use.id(), use.name(), use.phrase(), use.description(), use.kind(), use.minimumAge(),
                        use.windows(), use.outsideNote(), use.ageClaims(), use.claims(), late, use.runs(), use.dpv()),
                UnaryOperator.identity());
    }

    private static long posts(LateOptOut late, String country, String choices, String day, Interpretation reading) {
        Usage usage = UsageEngine.usage(platform(late), HandMade.member(country, 34), HandMade.choices(choices),
                LocalDate.parse(day), reading);
        return HandMade.flow(usage, "posts", "train-content-ai").itemsUsed();
    }

    @ParameterizedTest(name = "in {0}, off on {1}: {2} posts more by the end of 2025")
    @CsvSource({"US, 2025-11-10, 0", "US, 2025-05-20, 0", "DE, 2025-11-02, 0", "DE, 2025-11-03, 306",
            "DE, 2025-11-10, 308", "CH, 2025-11-10, 308", "GB, 2025-01-01, 0", "GB, 2025-11-10, 114"})
    void it_is_about_stops_that_begin_on_or_after_its_day_and_members_where_it_holds(String country, String off,
            long more) {
        String choices = "genai-training=off@" + off;
        long platform = posts(IN_EUROPE, country, choices, "2025-12-31", Interpretation.PLATFORM);

        assertThat(posts(IN_EUROPE, country, choices, "2025-12-31", Interpretation.REGULATOR) - platform)
                .isEqualTo(more);
    }

    @Test
    void a_platform_without_a_statement_or_dispute_has_only_one_interpretation() {
        for (LateOptOut late : new LateOptOut[]{null, new LateOptOut(List.of("c-late"), null)}) {
            for (String country : List.of("US", "DE", "GB")) {
                String choices = "genai-training=off@2025-11-10";

                assertThat(posts(late, country, choices, "2026-12-31", Interpretation.REGULATOR))
                        .isEqualTo(posts(late, country, choices, "2026-12-31", Interpretation.PLATFORM));
            }
        }
    }

    @Test
    void a_stop_that_it_is_not_about_stays_settled_after_one_that_it_is_about() {
        String choices = "genai-training=off@2025-06-01 genai-training=on@2025-12-01 genai-training=off@2025-12-02";

        // The run of 1 December takes all; the posts of 1 December are in it.
        assertThat(posts(IN_EUROPE, "DE", choices, "2025-11-30", Interpretation.REGULATOR)).isZero();
        assertThat(posts(IN_EUROPE, "DE", choices, "2026-03-01", Interpretation.REGULATOR))
                .isEqualTo(posts(IN_EUROPE, "DE", choices, "2026-03-01", Interpretation.PLATFORM));
    }
}

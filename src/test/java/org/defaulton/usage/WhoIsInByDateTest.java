package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Country × age × date × toggle, worked by hand from the dates that the sources give: . for not applicable, + for in
 * use, - for stopped.
 */
class WhoIsInByDateTest {
    /** The days around each breakpoint: 1 August and 20 September 2024, 22 January and 3 November 2025. */
    private static final String DAYS = "2024-07-31 2024-08-01 2024-09-19 2024-09-20 2025-01-21 2025-01-22 2025-11-02 "
            + "2025-11-03 2027-06-30";

    @ParameterizedTest(name = "posts train content AI: {0}, {1}, switch {2}")
    @CsvSource({"US, 34, on, . + + + + + + + +", "US, 34, off, . - - - - - - - -", "US, 18, on, . + + + + + + + +",
            "US, 18, off, . - - - - - - - -", "US, 17, on, . . . . . . . . .", "US, 17, off, . . . . . . . . .",
            "IN, 34, on, . + + + + + + + +", "IN, 34, off, . - - - - - - - -", "IN, 18, on, . + + + + + + + +",
            "IN, 17, on, . . . . . . . . .", "BR, 34, on, . + + + + + + + +", "BR, 18, off, . - - - - - - - -",
            "BR, 17, on, . . . . . . . . .", "GB, 34, on, . + + . . . . + +", "GB, 34, off, . - - . . . . - -",
            "GB, 18, on, . + + . . . . + +", "GB, 17, on, . . . . . . . . .", "GB, 17, off, . . . . . . . . .",
            "DE, 34, on, . . . . . . . + +", "DE, 34, off, . . . . . . . - -", "DE, 18, on, . . . . . . . + +",
            "DE, 17, on, . . . . . . . . .", "CH, 34, on, . . . . . . . + +", "CH, 18, off, . . . . . . . - -",
            "CH, 17, on, . . . . . . . . .", "NO, 34, on, . . . . . . . + +", "NO, 18, off, . . . . . . . - -",
            "NO, 17, on, . . . . . . . . .", "CA, 34, on, . + + + + . . + +", "CA, 34, off, . - - - - . . - -",
            "CA, 18, on, . + + + + . . + +", "CA, 17, on, . . . . . . . . .", "HK, 34, on, . + + + + . . + +",
            "HK, 18, off, . - - - - . . - -", "HK, 17, on, . . . . . . . . .", "CN, 34, on, . + + + + . . . .",
            "CN, 34, off, . - - - - . . . .", "CN, 18, on, . + + + + . . . .", "CN, 17, on, . . . . . . . . ."})
    void content_ai_reaches_members_by_country_age_and_date(String country, int age, String toggle, String expected) {
        assertThat(marks("posts", "train-content-ai", country, age, toggle)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "posts train Microsoft AI: {0}, {1}, switch {2}")
    @CsvSource({"GB, 34, on, . . . . . . . + +", "GB, 34, off, . . . . . . . - -", "GB, 18, on, . . . . . . . + +",
            "GB, 17, on, . . . . . . . . .", "US, 34, on, . . . . . . . . .", "US, 34, off, . . . . . . . . .",
            "DE, 34, on, . . . . . . . . .", "CN, 34, on, . . . . . . . . ."})
    void microsoft_ai_is_for_gb_only(String country, int age, String toggle, String expected) {
        assertThat(marks("posts", "train-microsoft-ai", country, age, toggle)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "posts go to Microsoft ads: {0}, {1}")
    @CsvSource({"US, 34, . . . . . . . + +", "US, 17, . . . . . . . + +", "GB, 34, . . . . . . . + +",
            "CN, 34, . . . . . . . + +", "DE, 34, . . . . . . . . .", "NO, 34, . . . . . . . . .",
            "CH, 34, . . . . . . . . ."})
    void microsoft_ads_leave_europe_out_and_do_not_ask_the_ai_switch(String country, int age, String expected) {
        assertThat(marks("posts", "microsoft-ads", country, age, "off")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "posts improve products: {0}, {1}")
    @CsvSource({"US, 34", "DE, 17", "CN, 18", "GB, 17"})
    void other_uses_run_from_the_day_of_joining_for_everybody(String country, int age) {
        assertThat(marks("posts", "improve-products", country, age, "off")).isEqualTo("+ + + + + + + + +");
    }

    @ParameterizedTest(name = "a use that needs consent: {0}")
    @CsvSource({"US, . . . . . . . + +", "GB, . . . . . . . . .", "DE, . . . . . . . . ."})
    void nothing_flows_if_consent_is_needed_and_not_given(String country, String expected) {
        assertThat(marks("activity", "microsoft-ads", country, 34, "on")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "private messages: {0}, switch {1}")
    @CsvSource({"US, on", "US, off", "DE, on", "GB, off"})
    void what_the_sources_rule_out_is_never_used(String country, String toggle) {
        for (String day : DAYS.split(" ")) {
            assertThat(on(day, "private-messages", "train-content-ai", country, 34, toggle)).isEqualTo(Status.NOT_USED);
        }
    }

    private static String marks(String data, String use, String country, int age, String toggle) {
        StringBuilder marks = new StringBuilder();
        for (String day : DAYS.split(" ")) {
            marks.append(' ').append(switch (on(day, data, use, country, age, toggle)) {
                case NOT_USED -> 'x';
                case NOT_APPLICABLE -> '.';
                case STOPPED -> '-';
                case IN_USE -> '+';
            });
        }
        return marks.substring(1);
    }

    private static Status on(String day, String data, String use, String country, int age, String toggle) {
        Usage usage = UsageEngine.usage(HandMade.scenario(), HandMade.member(country, age),
                HandMade.choices(toggle.equals("on") ? "" : "genai-training=off@2024-01-01"), LocalDate.parse(day),
                Interpretation.PLATFORM);
        return HandMade.flow(usage, data, use).status();
    }
}

package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDayTest {
    @ParameterizedTest(name = "“{0}”")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {"3 Nov 2025 | 2025-11-03",
            "3 november  2025 | 2025-11-03", "2025-11-03 | 2025-11-03", "2025-11-3 | 2025-11-03",
            "Nov 3, 2025 | 2025-11-03", "November 3, 2025 | 2025-11-03", "3.11.2025 | 2025-11-03",
            "03.11.2025 | 2025-11-03", "3. 11. 2025 | 2025-11-03", "29 Feb 2024 | 2024-02-29",
            "1 Jan 1900 | 1900-01-01", "31 Dec 2100 | 2100-12-31"})
    void an_unambiguous_day_is_accepted(String text, LocalDate day) {
        assertThat(TypedDay.of(text)).isEqualTo(new TypedDay.ValidDay(day));
    }

    @ParameterizedTest(name = "“{0}”")
    @CsvSource(delimiter = '|', value = {
            "31 Feb 2025 | “31 Feb 2025” is not in the calendar. Type a date such as 3 Nov 2025 or 2025-11-03.",
            "2025-02-29 | “2025-02-29” is not in the calendar. Type a date such as 3 Nov 2025 or 2025-11-03.",
            "30 Feb | “30 Feb” is not a date that can be read in one way only. Type one such as 3 Nov 2025 or 2025-11-03.",
            "3/11/2025 | “3/11/2025” is not a date that can be read in one way only. Type one such as 3 Nov 2025 or 2025-11-03.",
            "soon | “soon” is not a date that can be read in one way only. Type one such as 3 Nov 2025 or 2025-11-03.",
            "31 Dec 1899 | Type a date from 1 Jan 1900 to 31 Dec 2100.",
            "1 Jan 2101 | Type a date from 1 Jan 1900 to 31 Dec 2100.",
            "'  ' | Type a date such as 3 Nov 2025 or 2025-11-03."})
    void an_invalid_day_is_refused_with_a_sentence(String text, String sentence) {
        assertThat(TypedDay.of(text)).isEqualTo(new TypedDay.InvalidDay(sentence));
    }
}

package org.defaulton.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the forms found in archives. */
class MonthReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-07-20 10:25:25 | 2026-07", "2025-06-01 14:03:22 UTC | 2025-06",
            "2025/07/30 15:57:31 UTC | 2025-07", "08 Feb 2026 | 2026-02", "1/29/26, 2:37 PM | 2026-01",
            "Sat Sep 05 08:12:14 UTC 2026 | 2026-09", "Jan 2020 | 2020-01", "2024-09-19T10:25:25Z | 2024-09",
            // In other languages.
            "8. Februar 2026 | 2026-02", "08. Feb. 2026 | 2026-02", "29.01.26, 14:37 | 2026-01", "29.1.2026 | 2026-01",
            "8 février 2026 | 2026-02", "8 févr. 2026 | 2026-02", "8 de fevereiro de 2026 | 2026-02",
            "8 de septiembre de 2024 | 2024-09", "08-Dec-25 | 2025-12", "12 março 2025 | 2025-03",
            "3 maj 2025 | 2025-05", "1 października 2025 | 2025-10", "5 ağustos 2025 | 2025-08",
            "7 мая 2025 г. | 2025-05", "3 marca 2025 | 2025-03", "21 mei 2025 | 2025-05", "2026年1月29日 | 2026-01",
            "2026년 1월 29일 | 2026-01", "2026. 1. 29. | 2026-01", "mar, 05 sept 2026 | 2026-09"})
    void the_month_is_found_in_every_known_form(String written, YearMonth month) {
        assertThat(MonthReader.in(written)).contains(WrittenMonth.certain(month.getYear(), month.getMonthValue()));
        assertThat(MonthReader.ofDate(written)).isEqualTo(MonthReader.in(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"You uploaded a feed photo on July 20, 2026 at 10:25 AM (GMT) | 2026-07",
            "You may have uploaded 3 photos on 4 December 2025. | 2025-12"})
    void the_month_is_found_in_a_sentence_that_is_not_only_a_date(String written, YearMonth month) {
        assertThat(MonthReader.in(written)).contains(WrittenMonth.certain(month.getYear(), month.getMonthValue()));
        assertThat(MonthReader.ofDate(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Engineer", "2019", "13/13/2025", "0001-01-01", "99/99/99", "Call me on 555 1234",
            "Version 1.2", "12", "2026-13-01", "July"})
    void other_texts_are_not_dates(String written) {
        assertThat(MonthReader.in(written)).isEmpty();
    }

    @Test
    void an_unclear_order_of_day_and_month_keeps_both_readings() {
        assertThat(MonthReader.in("03/04/2025")).contains(
                new WrittenMonth(YearMonth.of(2025, 3), YearMonth.of(2025, 4), WrittenMonth.DateOrder.UNKNOWN));
        assertThat(MonthReader.in("29/01/2025")).contains(
                new WrittenMonth(YearMonth.of(2025, 1), YearMonth.of(2025, 1), WrittenMonth.DateOrder.DAY_FIRST));
        assertThat(MonthReader.in("01-29-2025")).contains(
                new WrittenMonth(YearMonth.of(2025, 1), YearMonth.of(2025, 1), WrittenMonth.DateOrder.MONTH_FIRST));
    }
}

package org.defaulton.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulton.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In the next 12 months: 228 → 0 items. | In the next 12_months: 228 → 0_items.
            The next training run is on 1 Dec 2024. | The next training run is on 1_Dec_2024.
            “Show ads” and 5 more. | “Show ads” and 5_more.
            All others are in. | All others are in.
            """)
    void numbers_with_their_unit_and_dates_stay_on_one_line(String words, String glued) {
        assertThat(Language.current().unbroken(words)).isEqualTo(glued.replace('_', '\u00a0'));
    }
}

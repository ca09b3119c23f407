package org.defaulton.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private final Language language = Language.current();

    @Test
    void english_is_spoken_unless_the_start_names_another_language() {
        assertThat(language.code()).isEqualTo("en");
    }

    @Test
    void months_and_times_are_written_as_people_write_them() {
        assertThat(language.month(YearMonth.of(2024, 9))).isEqualTo("Sep 2024");
        assertThat(language.month(YearMonth.of(2025, 5))).isEqualTo("May 2025");
        assertThat(language.monthInFull(YearMonth.of(2025, 2))).isEqualTo("February 2025");
        assertThat(language.time(LocalTime.of(6, 5))).isEqualTo("06:05");
    }

    @Test
    void names_make_a_list_whatever_they_contain() {
        assertThat(language.list(List.of())).isEmpty();
        assertThat(language.list(List.of("Posts"))).isEqualTo("Posts");
        assertThat(language.list(List.of("Posts", "It’s {0}", "'Resumes'"))).isEqualTo("Posts, It’s {0}, 'Resumes'");
    }

    @Test
    void sentences_phrases_and_long_items_have_their_own_marks_between_them() {
        assertThat(language.sentences(List.of("It stops.", "It stays."))).isEqualTo("It stops. It stays.");
        assertThat(language.phrases(List.of("Stopped", "In use"))).isEqualTo("Stopped. In use");
        assertThat(language.series(List.of("4, from May", "5, from June"))).isEqualTo("4, from May; 5, from June");
    }

    @Test
    void countries_are_in_the_order_of_a_dictionary() {
        List<String> names = language.countries().stream().map(language::country).toList();

        assertThat(names).containsSubsequence("Afghanistan", "Åland Islands", "Albania").hasSizeGreaterThan(200);
    }

    @Test
    void only_the_first_letter_of_a_sentence_becomes_a_capital() {
        assertThat(language.capitalized("one item of DefaultOn")).isEqualTo("One item of DefaultOn");
        assertThat(language.capitalized("")).isEmpty();
    }
}

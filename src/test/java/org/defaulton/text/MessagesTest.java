package org.defaulton.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.MissingResourceException;
import org.defaulton.usage.ReasonTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private final Locale usual = Locale.getDefault();
    private final Messages messages = Messages.of(ReasonTexts.class);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"2024-09-19, 19 Sep 2024", "2025-01-02, 2 Jan 2025", "2024-02-29, 29 Feb 2024",
            "2031-12-31, 31 Dec 2031"})
    void a_day_is_written_as_people_write_it(LocalDate day, String written) {
        assertThat(messages.date(day)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2024-09, Sep 2024", "2031-12, Dec 2031"})
    void a_month_is_written_with_its_year(YearMonth month, String written) {
        assertThat(messages.month(month)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0
            999       | 999
            1000      | 1,000
            3839      | 3,839
            1234567   | 1,234,567
            -1500     | -1,500
            """)
    void a_number_has_commas_for_thousands(long number, String written) {
        assertThat(messages.number(number)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"US, United States", "GB, United Kingdom", "DE, Germany", "CH, Switzerland", "XX, XX"})
    void a_country_has_a_name_and_an_unknown_one_its_code(String code, String name) {
        assertThat(messages.country(code)).isEqualTo(name);
    }

    @Test
    void days_and_numbers_inside_a_sentence_are_written_as_on_their_own() {
        assertThat(messages.text("reason.not-joined", LocalDate.of(2024, 9, 1)))
                .isEqualTo("The member joins the platform on 1 Sep 2024.");
        assertThat(messages.text("reason.age", 18, 1234)).contains("aged 18 and over").contains("1,234");
    }

    @Test
    void braces_and_apostrophes_in_arguments_stay_as_they_are() {
        assertThat(messages.text("reason.outside-note", "It’s {0} and 'so'")).isEqualTo("It’s {0} and 'so'");
    }

    @ParameterizedTest
    @CsvSource({"de-DE", "fr-FR", "ar-EG", "th-TH"})
    void texts_are_english_whatever_language_the_computer_speaks(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        Messages there = Messages.of(ReasonTexts.class);

        assertThat(there.text("reason.not-joined", LocalDate.of(2024, 5, 1)))
                .isEqualTo("The member joins the platform on 1 May 2024.");
        assertThat(there.number(1234)).isEqualTo("1,234");
        assertThat(there.country("DE")).isEqualTo("Germany");
    }

    @Test
    void a_missing_text_is_a_fault_of_the_program() {
        assertThat(messages.has("reason.age")).isTrue();
        assertThat(messages.has("reason.nonsense")).isFalse();
        assertThatThrownBy(() -> messages.text("reason.nonsense")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void the_arguments_of_a_text_are_left_as_they_were() {
        Object[] args = {LocalDate.of(2024, 9, 1)};

        messages.text("reason.not-joined", args);

        assertThat(args).containsExactly(LocalDate.of(2024, 9, 1));
    }

    @Test
    void a_problem_has_its_sentence_and_keeps_its_cause() {
        RuntimeException cause = new RuntimeException("technical");

        assertThat(new UserException("It is full. Make room.").sentence()).isEqualTo("It is full. Make room.");
        assertThat(new UserException("It is full. Make room.", cause)).hasCause(cause)
                .extracting(UserException.class::cast)
                .extracting(UserException::sentence)
                .isEqualTo("It is full. Make room.");
    }
}

package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodesTest {
    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({"us, US", "UK, GB", "uk, GB", "EN, GB", "EL, GR", "DEU, DE", "deu, DE", "CHE, CH", "Germany, DE",
            "germany, DE", "United States, US", "switzerland, CH", "Hong Kong SAR China, HK", "NO, NO"})
    void common_names_for_a_country_are_understood(String word, String code) {
        assertThat(CountryCodes.meant(word)).contains(code);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", " ", "XX", "EU", "Narnia", "USSR", "U.S.", "Deutschland"})
    void an_unknown_word_means_no_country(String word) {
        assertThat(CountryCodes.meant(word)).isEmpty();
        assertThat(CountryCodes.isCode(word)).isFalse();
        assertThat(CountryCodes.only(word).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"US, true", "GB, true", "LI, true", "HK, true", "us, false", "UK, false", "USA, false"})
    void a_code_has_two_capital_letters_of_the_standard(String word, boolean code) {
        assertThat(CountryCodes.isCode(word)).isEqualTo(code);
    }

    @Test
    void countries_are_numbered_in_the_order_of_the_alphabet() {
        assertThat(IntStream.range(0, CountryCodes.count()).mapToObj(CountryCodes::code).toList()).isSorted()
                .doesNotHaveDuplicates()
                .startsWith("AD", "AE")
                .endsWith("ZW")
                .hasSizeBetween(245, 255)
                .allMatch(CountryCodes::isCode);
        assertThat(CountryCodes.all().cardinality()).isEqualTo(CountryCodes.count());
    }

    @Test
    void a_set_of_one_country_holds_that_country() {
        assertThat(CountryCodes.only("DE").stream().mapToObj(CountryCodes::code)).containsExactly("DE");
    }
}

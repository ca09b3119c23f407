package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTest {
    private static final String SETTING = "Data for Generative AI Improvement";

    @TempDir
    Path home;

    @Test
    void search_finds_the_setting_by_its_words_and_says_what_to_try_where_it_finds_nothing() throws Exception {
        try (Person person = new Person(home)) {
            person.type("#search", "AI");
            assertThat(person.words()).contains("Results for “AI”", SETTING, "in Data privacy");
            person.retype("#search", "train");
            assertThat(person.words()).contains(SETTING);
            person.retype("#search", "zebra");
            assertThat(person.words())
                    .contains("No setting matches “zebra”. Try a word such as “AI”, “ads” or “messages”.")
                    .doesNotContain(SETTING);
            person.retype("#search", "generative").click("#genai");
            assertThat(person.text("#search")).isEmpty();
            assertThat(person.isOn("#genai-training")).isTrue();
        }
    }

    @Test
    void the_page_is_restored_after_learn_more_and_back() throws Exception {
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").click("#learn-more");
            assertThat(person.words()).contains("Paraphrased by DefaultOn.");
            person.click("#back");
            assertThat(person.sees("#genai-training")).isTrue();
            person.click("#objection-form");
            assertThat(person.sees("#first-name")).isTrue();
            person.click("#form-back");
            assertThat(person.sees("#genai-training")).isTrue();
            person.click("#back");
            assertThat(person.sees("#genai")).isTrue();
        }
    }
}

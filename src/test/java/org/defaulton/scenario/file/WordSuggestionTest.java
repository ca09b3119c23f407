package org.defaulton.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.defaulton.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suggestions for an unknown word. */
class WordSuggestionTest {
    private static final List<String> CONTROLS = List.of("genai-training", "research-sharing", "ads-outside",
            "ads-data-sharing", "save-resumes", "on", "off");
    private final Messages messages = Messages.of(WordSuggestion.class);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"genai-trainin, genai-training", "genai-trianing, genai-training", "GENAI-TRAINING, genai-training",
            "genai_training, genai-training", "ai-training, genai-training", "ads-outsid, ads-outside",
            "ads-data-sharng, ads-data-sharing", "research-sharng, research-sharing", "of, off", "offf, off", "no, on"})
    void a_word_that_differs_by_few_letters_is_taken_for_the_closest(String word, String meant) {
        assertThat(WordSuggestion.closest(word, CONTROLS)).contains(meant);
    }

    @ParameterizedTest(name = "“{0}”")
    @CsvSource({"''", "' '", "zebra", "training", "xyz", "maybe"})
    void a_word_that_is_like_none_of_them_means_nothing(String word) {
        assertThat(WordSuggestion.closest(word, CONTROLS)).isEmpty();
    }

    @Test
    void of_two_equally_close_words_the_one_with_the_same_beginning_is_suggested() {
        assertThat(WordSuggestion.closest("cat", List.of("bat", "car"))).contains("car");
        assertThat(WordSuggestion.closest("cat", List.of("car", "bat"))).contains("car");
    }

    @Test
    void very_long_words_and_very_many_words_are_not_compared() {
        List<String> endless = IntStream.range(0, 5_000).mapToObj(i -> "word" + i).toList();

        assertThat(WordSuggestion.closest("a".repeat(61), List.of("a".repeat(60)))).isEmpty();
        assertThat(WordSuggestion.closest("a".repeat(60), List.of("a".repeat(61)))).isPresent();
        assertThat(WordSuggestion.closest("word1", endless)).isEmpty();
    }

    @Test
    void a_short_list_is_named_and_a_long_one_is_not() {
        List<String> thirty = Collections.nCopies(30, "x");

        assertThat(WordSuggestion.instead(messages, "offf", List.of("on", "off")))
                .isEqualTo(" Did you mean \"off\"? Allowed here: on, off.");
        assertThat(WordSuggestion.instead(messages, "zebra", List.of("on", "off")))
                .isEqualTo(" Allowed here: on, off.");
        assertThat(WordSuggestion.instead(messages, "zebra", thirty)).startsWith(" Allowed here: x, x");
        assertThat(WordSuggestion.instead(messages, "zebra", Collections.nCopies(31, "x"))).isEmpty();
        assertThat(WordSuggestion.instead(messages, "zebra", List.of())).isEmpty();
    }
}

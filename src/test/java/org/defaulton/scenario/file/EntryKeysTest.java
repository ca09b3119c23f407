package org.defaulton.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which keys identify an entry of a list when another file changes it. */
class EntryKeysTest {
    private static YamlNode tree(String yaml) {
        return YamlReader.read(yaml, new FaultCollector("f")).orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            id label                 | id
            id data use              | id
            data use claims          | data use
            control label            | control
            control data use         | data use
            """)
    void an_entry_is_known_by_its_id_or_by_data_and_use_or_by_its_control(String keys, String names) {
        assertThat(EntryKeys.among(Arrays.asList(keys.split(" "))::contains)).contains(Arrays.asList(names.split(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"claims", "data", "use", "text"})
    void other_entries_have_no_name(String keys) {
        assertThat(EntryKeys.among(Arrays.asList(keys.split(" "))::contains)).isEmpty();
    }

    @Test
    void the_name_is_the_words_under_the_keys() {
        YamlNode flow = tree("{data: posts, use: train, used: true}");

        assertThat(EntryKeys.of(flow, List.of("data", "use"))).contains(List.of("posts", "train"));
        assertThat(EntryKeys.of(flow, List.of("id"))).isEqualTo(Optional.empty());
        assertThat(EntryKeys.of(tree("{data: posts}"), List.of("data", "use"))).isEmpty();
    }

    @Test
    void a_number_is_not_a_name() {
        assertThat(EntryKeys.of(tree("{id: 5}"), List.of("id"))).isEmpty();
        assertThat(EntryKeys.of(tree("{id: '5'}"), List.of("id"))).contains(List.of("5"));
    }
}

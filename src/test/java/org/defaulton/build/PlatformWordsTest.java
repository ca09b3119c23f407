package org.defaulton.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Platforms are described only in their files: no code and no text of the app names one. */
class PlatformWordsTest {
    /** Matches ids and names. */
    private static final Pattern WORD = Pattern.compile("[\\w:-]+");

    @Test
    void no_code_and_no_text_of_the_app_names_a_platform_or_its_ids() throws IOException {
        Set<String> words = PlatformWords.all();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|properties|fxml|css|sql)"))
                    .flatMap(file -> WORD.matcher(Repository.read(file))
                            .results()
                            .map(MatchResult::group)
                            .filter(words::contains)
                            .map(word -> file + ": " + word)))
                    .isEmpty();
        }
    }
}

package org.defaulton.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.defaulton.scenario.Article;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;

/** Platforms are described only in their files: no code and no text of the app names one. */
class PlatformWordsTest {
    /** Matches ids and names. */
    private static final Pattern WORD = Pattern.compile("[\\w:-]+");

    @Test
    void no_code_and_no_text_of_the_app_names_a_platform_or_its_ids() throws IOException {
        Set<String> words = words();
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

    /** Names and ids of several words. Ids of one word, such as "posts", are ordinary words. */
    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (String id : BuiltInContent.scenarioIds()) {
            Scenario scenario = BuiltInContent.scenario(id);
            words.addAll(List.of(scenario.id(), scenario.name(), scenario.company()));
            Stream.of(scenario.uses().stream().map(Use::id), scenario.controls().stream().map(Control::id),
                    scenario.rows().map(Row::id), scenario.claims().stream().map(Claim::id),
                    scenario.sources().stream().map(Source::id), scenario.members().stream().map(Member::id),
                    scenario.articles().stream().map(Article::id), scenario.timeline().stream().map(TimelineEvent::id))
                    .flatMap(ids -> ids)
                    .filter(word -> word.contains("-") || word.contains(":"))
                    .forEach(words::add);
        }
        // A single letter occurs everywhere.
        words.remove("X");
        return words;
    }
}

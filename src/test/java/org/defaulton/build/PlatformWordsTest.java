package org.defaulton.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** What a platform says or does is in its files: no code and no text of the app knows one. */
class PlatformWordsTest {
    @Test
    void no_code_and_no_text_of_the_app_names_a_platform_or_an_id_of_one() throws IOException {
        Pattern words = words();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<String> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|properties|fxml|css|sql)"))
                    .flatMap(file -> lines(file).filter(line -> words.matcher(line).find())
                            .map(line -> file + ": " + line.strip()))
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    /** Names, and ids of several words; an id of one word, such as that of posts, is a word of everybody. */
    private static Pattern words() {
        TreeSet<String> words = new TreeSet<>();
        for (String id : BuiltInContent.scenarioIds()) {
            Scenario scenario = BuiltInContent.scenario(id);
            words.addAll(List.of(scenario.id(), scenario.company(), scenario.listName()));
            words.add(scenario.name());
            Stream.of(scenario.uses().stream().map(Use::id), scenario.controls().stream().map(Control::id),
                    scenario.rows().map(Row::id), scenario.claims().stream().map(Claim::id),
                    scenario.sources().stream().map(Source::id), scenario.members().stream().map(Member::id),
                    scenario.articles().stream().map(Article::id), scenario.timeline().stream().map(TimelineEvent::id))
                    .flatMap(ids -> ids)
                    .filter(word -> word.contains("-") || word.contains(":"))
                    .forEach(words::add);
        }
        words.removeIf(word -> word.length() < 2);
        return Pattern.compile(words.stream()
                .map(word -> "(?<![\\w.#-])" + Pattern.quote(word) + "(?![\\w-])")
                .collect(Collectors.joining("|")));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

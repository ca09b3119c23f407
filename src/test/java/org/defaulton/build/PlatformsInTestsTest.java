package org.defaulton.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.usage.HandMade;
import org.junit.jupiter.api.Test;

/**
 * What ships is named only in tests that are named after it, such as those whose names begin with that of a platform or
 * with Shipped. All others use the demo, a small file, or what opens by default.
 */
class PlatformsInTestsTest {
    private static final Path TESTS = Path.of("src/test/java/org/defaulton");
    private static final Path FILES = Path.of("src/test/resources/org/defaulton");
    /** Matches ids. */
    private static final Pattern WORD = Pattern.compile("[\\w:-]+");

    /** Those that have to, by where they are, and why. */
    private static final Map<String, String> ALLOWED = Map.of("bench/", "They measure what ships.", "ui/pictures/",
            "The catalog has the pictures of what ships.", "build/ReadmeTest.java",
            "The commands of the README use what ships.", "ui/shell/OldDatabaseTest.java",
            "The old file has a session on what shipped then.");

    /** The names of platforms begin those of their tests. */
    private static final List<String> BEGINNINGS = Stream.concat(names(), Stream.of("Shipped")).toList();

    @Test
    void only_tests_named_after_what_ships_name_it() {
        Pattern platforms = platforms();
        Set<String> words = words(platforms);

        assertThat(Repository.below(TESTS, ".java")
                .filter(file -> !isNamedAfterPlatform(file) && allowed(file).isEmpty())
                .flatMap(file -> found(file, words, platforms).map(word -> file + ": " + word))).isEmpty();
    }

    @Test
    void whatever_is_allowed_to_name_what_ships_does() {
        Pattern platforms = platforms();
        Set<String> words = words(platforms);

        assertThat(Repository.below(TESTS, ".java")
                .filter(file -> found(file, words, platforms).findAny().isPresent())
                .flatMap(file -> allowed(file).stream())
                .distinct()).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    private static List<String> allowed(Path file) {
        String path = TESTS.relativize(file).toString().replace('\\', '/');
        return ALLOWED.keySet().stream().filter(path::startsWith).toList();
    }

    private static boolean isNamedAfterPlatform(Path file) {
        String name = file.getFileName().toString();
        return BEGINNINGS.stream().anyMatch(begin -> name.matches(begin + "(?![a-z]).*"));
    }

    private static Stream<String> found(Path file, Set<String> words, Pattern platforms) {
        String text = Repository.read(file);
        return Stream
                .concat(WORD.matcher(text).results().map(MatchResult::group).filter(words::contains),
                        platforms.matcher(text).results().map(MatchResult::group))
                .distinct();
    }

    private static Stream<String> names() {
        return BuiltInContent.scenarioIds().stream().map(BuiltInContent::scenario).map(Scenario::name).distinct();
    }

    /** Ids of platforms in any case, and names, also as a part of a longer id. A single letter occurs everywhere. */
    private static Pattern platforms() {
        String ids = BuiltInContent.scenarioIds().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String names = names().filter(name -> name.length() > 1).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![A-Za-z0-9])(?:(?i:" + ids + ")|" + names + ")(?![A-Za-z0-9])");
    }

    /** Ids of what ships and of no platform that tests bring themselves. */
    private static Set<String> words(Pattern platforms) {
        Set<String> words = new HashSet<>(PlatformWords.all());
        BuiltInContent.memberIds().stream().filter(id -> id.contains("-")).forEach(words::add);
        words.removeAll(PlatformWords.of(HandMade.scenario()));
        Repository.below(FILES, ".yaml")
                // Authors’ drafts of what ships.
                .filter(file -> !file.startsWith(FILES.resolve("inputs")))
                .flatMap(file -> Stream.of(file.getFileName().toString().replace(".yaml", ""), Repository.read(file)))
                .filter(text -> !platforms.matcher(text).find())
                .forEach(text -> WORD.matcher(text).results().map(MatchResult::group).forEach(words::remove));
        return words;
    }
}

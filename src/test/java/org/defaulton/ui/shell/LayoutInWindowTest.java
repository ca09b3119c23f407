package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Platforms with deep pages and with a population of their own in the real window. */
class LayoutInWindowTest {
    private static final Path FILES = Path.of("src/test/resources/org/defaulton/command");

    @TempDir
    Path home;
    @TempDir
    Path files;

    @Test
    void a_person_finds_the_switch_one_page_deeper_and_is_still_there_after_a_restart() throws Exception {
        Path file = FILES.resolve("layout/one-page-deeper.yaml");
        try (Person person = new Person(home)) {
            person.act(() -> person.window().openFile(file))
                    .waitUntil(() -> person.text("#platform").equals("Demo (one page deeper)"));
            person.click("#data-privacy").click("#advanced").click("#genai");
            assertThat(person.text("#back")).isEqualTo("Advanced");
            person.click("#genai-training").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.text("#back")).isEqualTo("Advanced");
            assertThat(person.isOn("#genai-training")).isFalse();
            person.click("#back").click("#back");
            assertThat(person.sees("#advanced")).isTrue();
        }
    }

    @Test
    void a_users_own_platform_shows_its_own_population_even_after_the_file_is_gone() throws Exception {
        for (String name : List.of("layout/own-population.yaml", "layout/people/town.yaml",
                "new-platform/platform.yaml")) {
            Files.createDirectories(files.resolve(name).getParent());
            Files.copy(FILES.resolve(name), files.resolve(name));
        }
        String headline;
        try (Person person = Person.asShipped(home)) {
            person.click("#tab-everyone");
            int before = stayIn(person.text("#headline"));
            person.act(() -> person.window().openFile(files.resolve("layout/own-population.yaml")))
                    .waitUntil(() -> person.text("#platform").equals("Small town"));
            person.click("#tab-everyone").waitUntilSaved();
            headline = person.text("#headline");
            assertThat(stayIn(headline)).isNotEqualTo(before);
            assertThat(person.words()).anyMatch(words -> words.contains("Press"));
        }
        Files.delete(files.resolve("layout/people/town.yaml"));
        try (Person person = new Person(home)) {
            assertThat(person.text("#platform")).isEqualTo("Small town");
            assertThat(person.text("#headline")).isEqualTo(headline);
        }
    }

    /** How many of 1,000 members stay in, as a headline says. */
    private static int stayIn(String headline) {
        Matcher number = Pattern.compile("If members act as in \\w+ other opt-outs, about (\\d+) of 1,000 stay in\\.")
                .matcher(headline.replace('\u00a0', ' '));
        assertThat(number.matches()).as(headline).isTrue();
        return Integer.parseInt(number.group(1));
    }
}

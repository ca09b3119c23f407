package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions that do not end smoothly. */
class LeavingTest {
    @TempDir
    Path home;
    @TempDir
    Path elsewhere;

    @Test
    void a_new_session_that_could_not_begin_begins_with_retry() throws Exception {
        Path file = home.resolve("defaulton.sqlite");
        Path away = elsewhere.resolve("defaulton.sqlite");
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
            Files.move(file, away);
            person.click("#over").click("#agree").waitUntil(() -> person.sees("#retry"));
            Files.move(away, file);
            person.click("#retry").waitUntilSaved();
            person.click("#data-privacy").waitUntilSaved();
        }
        try (Person person = new Person(home)) {
            assertThat(person.click("#genai").isOn("#genai-training")).isTrue();
        }
    }

    @Test
    void another_platform_or_session_asks_first_where_something_is_not_saved() throws Exception {
        Path file = home.resolve("defaulton.sqlite");
        Path away = elsewhere.resolve("defaulton.sqlite");
        try (Person person = new Person(home)) {
            person.click("#data-privacy").click("#genai").waitUntilSaved();
            Files.move(file, away);
            person.click("#genai-training").waitUntil(() -> person.sees("#retry"));
            person.act(() -> person.window().open(BuiltInContent.scenarioIds().getFirst()));
            person.waitUntil(() -> person.reads("Leave this session without saving?"));
            person.click("#decline");
            assertThat(person.isOn("#genai-training")).isFalse();
            person.click("#over").click("#agree").clickWords("Stay in this session");
            assertThat(person.isOn("#genai-training")).isFalse();
            Files.move(away, file);
            person.click("#retry").waitUntilSaved();
            person.act(() -> person.window().open(BuiltInContent.scenarioIds().getFirst()));
            person.waitUntil(() -> !person.sees("#genai-training"));
        }
    }

    @Test
    void erasing_all_data_empties_the_log_too() throws Exception {
        Path log = Files.writeString(home.resolve("defaulton.log"), "details");
        try (Person person = new Person(home)) {
            person.choose("#settings", "data-erase").click("#agree").waitUntilSaved();
            assertThat(log).isEmptyFile();
        }
    }

    @Test
    void an_invalid_age_leaves_the_age_unchanged() throws Exception {
        try (Person person = new Person(home)) {
            String before = person.text("#member");
            for (String wrong : new String[]{"abc", " ", "99999999999"}) {
                person.choose("#member", "member-other")
                        .retype("#person-age .text-field", wrong)
                        .click("#person-apply");
                assertThat(person.text("#member")).isEqualTo(before);
            }
            person.choose("#member", "member-other").retype("#person-age .text-field", "17").click("#person-apply");
            assertThat(person.text("#member")).endsWith("17");
        }
    }
}

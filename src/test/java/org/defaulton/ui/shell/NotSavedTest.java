package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file is moved away while the app is running, so that really nothing can be saved. */
class NotSavedTest {
    @TempDir
    Path home;
    private Path file;
    private Path away;

    @BeforeEach
    void name() {
        file = home.resolve("defaulton.sqlite");
        away = home.resolve("away");
    }

    @Test
    void unsaved_events_are_explained_and_saved_by_retry_once_the_problem_is_solved() throws Exception {
        try (Person person = new Person(home)) {
            switchOffUnsaved(person);
            assertThat(person.words())
                    .anyMatch(words -> words.contains(file.toString()) && words.contains("moved, replaced or deleted"));
            assertThat(person.find("#saved").getAccessibleHelp()).contains(file.toString());
            assertThat(Faults.of(person.root())).isEmpty();
            person.click("#later").click("#retry").waitUntil(() -> person.sees("#retry"));
            assertThat(person.text("#saved")).isEqualTo("Not saved");
            Files.move(away, file);
            person.click("#retry").waitUntilSaved();
            assertThat(person.sees("#retry")).isFalse();
            assertThat(person.sees("#notice")).isFalse();
        }
        try (Person person = new Person(home)) {
            assertThat(person.isOn("#genai-training")).isFalse();
            assertThat(person.text("#day .text-field")).isEqualTo("19 Dec 2024");
        }
    }

    @Test
    void a_window_with_unsaved_events_asks_before_it_closes() throws Exception {
        try (Person person = new Person(home)) {
            switchOffUnsaved(person);
            person.closeWindow();
            assertThat(person.words()).contains("Close without saving?");
            person.click("#decline");
            assertThat(person.isWindowOpen()).isTrue();
            person.closeWindow();
            person.click("#agree");
            assertThat(person.isWindowOpen()).isFalse();
            Files.move(away, file);
        }
        try (Person person = new Person(home)) {
            assertThat(person.isOn("#genai-training")).isTrue();
            person.closeWindow();
            assertThat(person.isWindowOpen()).isFalse();
            assertThat(person.exitCode()).isZero();
        }
    }

    private void switchOffUnsaved(Person person) throws IOException {
        person.click("#data-privacy").click("#genai").waitUntilSaved();
        Files.move(file, away);
        person.click("#genai-training").waitUntil(() -> person.sees("#retry"));
        assertThat(person.text("#saved")).isEqualTo("Not saved");
        assertThat(person.isOn("#genai-training")).isFalse();
    }
}

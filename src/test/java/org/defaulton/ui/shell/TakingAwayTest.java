package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves a file from the window. */
class TakingAwayTest {
    @TempDir
    private Path home;
    @TempDir
    private Path folder;

    @Test
    void the_window_says_where_a_saved_file_is() throws Exception {
        Path file = folder.resolve("a.csv");
        try (Person person = new Person(home)) {
            person.act(() -> person.window().write(file, () -> "one".getBytes(StandardCharsets.UTF_8)));

            person.waitUntil(() -> person.words().contains("Saved as " + file));
            assertThat(file).hasContent("one");
        }
    }

    @Test
    void the_window_says_why_a_file_could_not_be_saved() throws Exception {
        try (Person person = new Person(home)) {
            person.act(() -> person.window().write(folder, () -> new byte[]{1}));

            person.waitUntil(
                    () -> person.words().stream().anyMatch(words -> words.contains("is a folder. Name a file")));
        }
    }
}

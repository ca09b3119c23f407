package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says if something is wrong at the start. */
class AppStartTest {
    @TempDir
    Path temp;

    @Test
    void a_second_start_says_that_the_app_is_running_and_the_first_goes_on() throws Exception {
        try (Person first = Person.asShipped(temp)) {
            refused(temp, "already running", temp.toString(), "--home");
            first.click("#data-privacy").waitUntilSaved();
        }
    }

    @Test
    void a_file_where_the_folder_should_be_is_named() throws Exception {
        Path file = Files.writeString(temp.resolve("home"), "mine");
        refused(file, file + " is a file, not a folder.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_file_from_a_newer_version_is_left_as_it_is() throws Exception {
        Person.asShipped(temp).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("defaulton.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 99");
        }
        refused(temp, "was written by a newer DefaultOn", "left as it is");
    }

    @Test
    void a_damaged_file_is_set_aside_under_the_name_that_the_window_says() throws Exception {
        Files.writeString(temp.resolve("defaulton.sqlite"), "no database, though long enough for one".repeat(100));
        try (Person person = Person.asShipped(temp)) {
            assertThat(person.words()).anyMatch(words -> words.contains("was damaged"));
            Path aside = aside();
            assertThat(person.words()).anyMatch(words -> words.contains(aside.toString()));
            person.click("#notice-close");
            assertThat(person.sees("#notice")).isFalse();
            person.click("#data-privacy").waitUntilSaved();
        }
    }

    private Path aside() throws Exception {
        try (var files = Files.list(temp)) {
            return files.filter(file -> file.getFileName().toString().startsWith("defaulton-damaged"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void refused(Path home, String... parts) throws Exception {
        try (Person person = Person.asShipped(home, 560, 320)) {
            List<String> words = person.words();
            assertThat(words).contains("DefaultOn cannot start")
                    .anySatisfy(sentence -> assertThat(sentence).contains(parts));
            assertThat(Faults.of(person.root())).isEmpty();
            person.clickWords("Close");
            assertThat(person.exitCode()).isEqualTo(1);
        }
    }
}

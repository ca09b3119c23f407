package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session that this version cannot resume. */
class ResumeTest {
    private static final String DATABASE = "defaulton.sqlite";

    @TempDir
    static Path abandoned;

    @TempDir
    Path home;

    @BeforeAll
    static void leaveASession() throws Exception {
        try (Person person = new Person(abandoned)) {
            person.click("#data-privacy").click("#genai").click("#genai-training").waitUntilSaved();
        }
    }

    @BeforeEach
    void findIt() throws Exception {
        Files.copy(abandoned.resolve(DATABASE), home.resolve(DATABASE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE scenario_text SET text = replace(text, 'kind: scenario', 'kind: scenery') | Its scenario now has an error
            UPDATE scenario_text SET text = replace(text, 'name: Demo', 'name: Demos') | no longer the one that it began with
            UPDATE event SET type = 'danced' WHERE type = 'chosen' | holds an event “danced”
            UPDATE event SET version = 7 WHERE type = 'chosen' | in version 7
            UPDATE event SET json = '{' WHERE type = 'chosen' | A stored event “chosen” cannot be read
            UPDATE event SET json = replace(json, 'genai-training', 'gone') WHERE type = 'chosen' | no control "gone"
            UPDATE event SET json = replace(json, '"off"', '"blue"') WHERE type = 'chosen' | no value "blue"
            UPDATE event SET json = replace(json, '"id":"genai"', '"id":"gone"') | no row "gone"
            UPDATE event SET wall = 'yesterday' WHERE type = 'chosen' | yesterday
            UPDATE event SET json = '{"page":{"kind":"ROW","id":""}}' WHERE type = 'page-opened' | no row ""
            UPDATE event SET json = replace(json, 'writer', 'moon-walker') WHERE type = 'started' | This version of DefaultOn does not have its member “moon-
            UPDATE event SET json = replace(json, '2024', '+999999999') WHERE type = 'started' | cannot
            DELETE FROM event WHERE seq = 1 | begins with a started event
            """)
    void is_set_aside_while_a_new_one_begins_and_the_window_says_so_once(String damage, String why) throws Exception {
        int before = events();
        change(damage);
        int left = events();
        assertThat(left).isBetween(before - 1, before);
        try (Person person = new Person(home)) {
            assertThat(person.text("#notice .label")).contains("cannot continue", "set aside", DATABASE, why);
            person.click("#notice-close").click("#data-privacy").click("#genai").waitUntilSaved();
            assertThat(person.isOn("#genai-training")).isTrue();
        }
        assertThat(events()).isGreaterThan(left);
        assertThat(ask("SELECT count(*) FROM session WHERE ended IS NULL AND set_aside LIKE '%_%'")).isEqualTo(1);
        try (Person person = new Person(home)) {
            assertThat(person.sees("#notice")).isFalse();
            assertThat(person.isOn("#genai-training")).isTrue();
        }
    }

    private int events() throws Exception {
        return ask("SELECT count(*) FROM event");
    }

    private int ask(String query) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.getInt(1);
        }
    }

    private void change(String sql) throws Exception {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String trigger : triggers(connection)) {
                statement.executeUpdate("DROP TRIGGER " + trigger);
            }
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    /** Triggers keep events from being changed, but damage does not ask. */
    private static List<String> triggers(Connection connection) throws Exception {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + home.resolve(DATABASE));
    }
}

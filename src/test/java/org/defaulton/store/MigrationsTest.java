package org.defaulton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.defaulton.store.Homes.answer;
import static org.defaulton.store.Homes.events;
import static org.defaulton.store.Homes.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulton.session.RecordedEvent;
import org.defaulton.session.SessionMode;
import org.defaulton.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {
    @TempDir
    Path folder;

    @Test
    void an_old_file_is_migrated_with_all_its_content() throws Exception {
        UUID uuid = Homes.filled(folder, 3);
        try (Store store = open("ALTER TABLE session ADD COLUMN note TEXT;")) {
            assertThat(kept(store).map(Homes.Kept::uuid)).contains(uuid);
            assertThat(kept(store).map(Homes.Kept::events)).contains(events(3));
        }
        assertThat(Raw.column(folder, "PRAGMA user_version")).containsExactly("4");
        assertThat(Raw.column(folder, "SELECT name FROM pragma_table_info('session')")).contains("note");
    }

    @Test
    void a_file_of_the_first_version_keeps_its_sessions_none_of_them_set_aside() throws Exception {
        UUID uuid = ofVersion(1);
        try (Store store = Homes.open(folder)) {
            assertThat(kept(store).map(Homes.Kept::events)).contains(events(3));
            answer(store.setAside(uuid, "It cannot be drawn."));
            assertThat(kept(store)).isEmpty();
        }
        assertThat(Raw.column(folder, "SELECT set_aside FROM session")).containsExactly("It cannot be drawn.");
        assertThat(Raw.column(folder, "SELECT count(*) FROM event")).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void sessions_of_an_older_file_are_explorations_without_a_participant(int version) throws Exception {
        UUID uuid = ofVersion(version);
        try (Store store = Homes.open(folder)) {
            assertThat(kept(store).map(Homes.Kept::events)).contains(events(3));
            assertThat(answer(store.sessions(new SessionQuery(null, null, null, false)))).singleElement()
                    .satisfies(session -> {
                        assertThat(session.uuid()).isEqualTo(uuid);
                        assertThat(session.purpose()).isEqualTo(SessionPurpose.of(SessionMode.EXPLORE));
                    });
        }
    }

    /** A file with one session of three events, as an older version of the app wrote it. */
    private UUID ofVersion(int version) throws Exception {
        UUID uuid = UUID.randomUUID();
        List<String> steps = Migrations.known().scripts().subList(0, version);
        try (Store old = Store.open(new HomeFolder(folder), Homes.CLOCK, new Migrations(steps))) {
            answer(old.writer().run(connection -> {
                SqlStatements.update(connection, "INSERT INTO scenario_text (hash, id, text) VALUES ('h', 'tiny', '')");
                SqlStatements.update(connection, """
                        INSERT INTO session (uuid, station, mode, rehearsal, scenario_hash, app_version, started)
                        VALUES (?, 'here', 'explore', 0, 'h', '0.1.0', ?)""", uuid.toString(), Homes.NOW.toString());
                return null;
            }));
            for (RecordedEvent recorded : events(3)) {
                answer(old.log(uuid).append(recorded));
            }
        }
        return uuid;
    }

    @Test
    void a_backup_is_made_before_and_is_a_whole_file_of_the_old_version() throws Exception {
        Homes.filled(folder, 3);
        open("ALTER TABLE session ADD COLUMN note TEXT").close();
        assertThat(backups()).containsExactly(folder.resolve("defaulton-backup-20261123-191500.sqlite"));
        Path restored = Files.createDirectory(folder.resolve("restored"));
        Files.copy(backups().getFirst(), restored.resolve("defaulton.sqlite"));
        assertThat(Raw.column(restored, "PRAGMA user_version")).containsExactly("3");
        try (Store store = Homes.open(restored)) {
            assertThat(kept(store).map(Homes.Kept::events)).contains(events(3));
        }
    }

    @Test
    void opening_again_migrates_nothing_and_backs_up_nothing() throws Exception {
        Homes.filled(folder, 1);
        open("CREATE TABLE extra (a TEXT) STRICT").close();
        open("CREATE TABLE extra (a TEXT) STRICT").close();
        assertThat(backups()).hasSize(1);
    }

    @Test
    void a_new_file_takes_every_step_and_needs_no_backup() throws Exception {
        open("CREATE TABLE extra (a TEXT) STRICT").close();
        assertThat(Raw.column(folder, "PRAGMA user_version")).containsExactly("4");
        assertThat(backups()).isEmpty();
    }

    @Test
    void a_step_that_fails_leaves_the_file_as_it_was() throws Exception {
        Homes.filled(folder, 2);
        assertThatThrownBy(() -> open("CREATE TABLE extra (a TEXT) STRICT; CREATE TABLE session (a TEXT)"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("already exists");
        try (Store store = Homes.open(folder)) {
            assertThat(kept(store).map(Homes.Kept::events)).contains(events(2));
        }
        assertThat(Raw.column(folder, "SELECT name FROM sqlite_schema WHERE name = 'extra'")).isEmpty();
    }

    private Store open(String secondStep) throws IOException, UserException {
        List<String> scripts = Stream.concat(Migrations.known().scripts().stream(), Stream.of(secondStep)).toList();
        return Store.open(new HomeFolder(folder), Homes.CLOCK, new Migrations(scripts));
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("defaulton-backup")).toList();
        }
    }
}

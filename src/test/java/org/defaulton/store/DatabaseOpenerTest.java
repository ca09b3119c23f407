package org.defaulton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.defaulton.store.Homes.answer;
import static org.defaulton.store.Homes.events;
import static org.defaulton.store.Homes.kept;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.defaulton.session.RecordedEvent;
import org.defaulton.text.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseOpenerTest {
    private static final String ASIDE = "defaulton-damaged-20261123-191500";

    @TempDir
    Path temp;
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        folder = temp.resolve("home");
        file = folder.resolve("defaulton.sqlite");
    }

    @Test
    void a_second_start_on_the_same_home_reports_that_the_app_is_running() throws Exception {
        try (Store first = Homes.open(folder)) {
            refused().hasMessageContainingAll("already running", folder.toString(), "--home");
            assertThat(kept(first)).isEmpty();
        }
        Homes.open(folder).close();
    }

    @Test
    void two_homes_can_be_used_at_once() throws Exception {
        try (Store one = Homes.open(folder); Store other = Homes.open(temp.resolve("other"))) {
            answer(one.preference("which", "one"));
            assertThat(answer(other.preferences())).isEmpty();
        }
    }

    @Test
    void a_file_where_the_folder_should_be_is_named_and_left_alone() throws IOException {
        Files.writeString(folder, "mine");
        refused().hasMessageContainingAll(folder + " is a file, not a folder.", "--home");
        assertThat(folder).hasContent("mine");
    }

    @Test
    void a_folder_that_cannot_be_created_is_named() throws IOException {
        Files.writeString(folder, "mine");
        assertThatThrownBy(() -> Homes.open(folder.resolve("below"))).isInstanceOf(UserException.class)
                .hasMessageContainingAll("DefaultOn cannot use its data folder", folder.resolve("below").toString());
    }

    @Test
    void a_dangling_link_is_named_and_left_as_it_is() throws Exception {
        Path nowhere = temp.resolve("nowhere");
        Files.createSymbolicLink(folder, nowhere);
        refused().hasMessageContaining(folder + " is a link that leads nowhere (to " + nowhere + ").");
        Files.delete(folder);
        Files.createDirectory(folder);
        Path database = Files.createSymbolicLink(folder.resolve("defaulton.sqlite"), nowhere);
        refused().hasMessageContaining(database + " is a link that leads nowhere (to " + nowhere + ").");
        assertThat(database).isSymbolicLink();
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void a_database_behind_a_link_is_used() throws Exception {
        Homes.filled(folder, 2);
        Path elsewhere = Files.move(folder.resolve("defaulton.sqlite"), temp.resolve("elsewhere.sqlite"));
        Files.createSymbolicLink(folder.resolve("defaulton.sqlite"), elsewhere);
        try (Store store = Homes.open(folder)) {
            assertThat(Homes.kept(store).map(Homes.Kept::events)).contains(events(2));
        }
    }

    @Test
    void a_path_too_long_for_the_database_is_reported_before_anything_is_stored_there() {
        Path deep = folder;
        for (String letter : List.of("a", "b", "c", "d")) {
            deep = deep.resolve(letter.repeat(200));
        }
        Path wrong = deep;
        assertThatThrownBy(() -> Homes.open(wrong)).isInstanceOf(UserException.class)
                .hasMessageContainingAll("its path is too long", "at most 440 bytes", "--home");
        assertThat(deep.resolve("defaulton.sqlite")).doesNotExist();
        assertThatThrownBy(() -> Homes.open(folder.resolve("x".repeat(800)))).isInstanceOf(UserException.class)
                .hasMessageContaining("has 800 bytes; the name of a file or folder may have 255");
    }

    @Test
    void a_folder_on_a_disk_that_cannot_be_written_is_named() throws IOException {
        // Read-only for everyone, including root.
        Path system = Path.of("/proc/defaulton");
        assumeTrue(Files.isDirectory(system.getParent()));
        assertThatThrownBy(() -> Homes.open(system)).isInstanceOf(UserException.class)
                .hasMessageContainingAll("/proc/defaulton", "--home");
    }

    @Test
    void a_file_from_a_newer_version_is_refused_and_not_touched() throws Exception {
        Homes.filled(folder, 1);
        Raw.execute(file, "PRAGMA user_version = 99");
        Map<Path, String> before = contents();
        refused().hasMessageContainingAll("written by a newer DefaultOn", file.toString(), "left as it is",
                "newer version");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void what_a_kill_left_in_the_log_counts_when_the_version_is_read() throws Exception {
        try (Store store = Homes.open(temp.resolve("running"))) {
            answer(store.writer().run(connection -> {
                ConnectionFactory.execute(connection, "PRAGMA user_version = 99");
                return true;
            }));
            copyAsAfterAKill();
        }
        refused().hasMessageContaining("written by a newer DefaultOn");
    }

    @Test
    void events_that_a_kill_left_in_the_log_are_found() throws Exception {
        try (Store store = Homes.open(temp.resolve("running"))) {
            UUID uuid = answer(store.begin(Homes.SESSION));
            for (RecordedEvent each : events(7)) {
                answer(store.log(uuid).append(each));
            }
            copyAsAfterAKill();
        }
        try (Store store = Homes.open(folder)) {
            assertThat(store.notice()).isEmpty();
            assertThat(kept(store).map(Homes.Kept::events)).contains(events(7));
        }
    }

    @Test
    void another_programs_database_is_refused_and_not_touched() throws Exception {
        Files.createDirectory(folder);
        Raw.execute(file, "CREATE TABLE recipe (name TEXT)");
        Map<Path, String> before = contents();
        refused().hasMessageContainingAll("belongs to another program", file.toString(), "Move it away");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void a_folder_with_the_files_name_is_named() throws IOException {
        Files.createDirectories(file);
        refused().hasMessageContainingAll(file.toString());
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void a_file_that_is_not_a_database_is_set_aside_under_the_reported_name() throws Exception {
        Files.createDirectory(folder);
        Files.writeString(file, "not a database, though long enough for one".repeat(100));
        assertSetAside(ASIDE);
        assertThat(folder.resolve(ASIDE + ".sqlite")).content().startsWith("not a database");
    }

    @Test
    void a_short_file_is_set_aside_too() throws Exception {
        Files.createDirectory(folder);
        Files.writeString(file, "x");
        assertSetAside(ASIDE);
    }

    @Test
    void a_database_with_broken_pages_is_set_aside() throws Exception {
        Homes.filled(folder, 300);
        garble(8_192);
        assertSetAside(ASIDE);
        assertThat(Files.size(folder.resolve(ASIDE + ".sqlite"))).isGreaterThan(8_192);
    }

    @Test
    void a_truncated_database_is_set_aside() throws Exception {
        Homes.filled(folder, 300);
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() / 2);
        }
        assertSetAside(ASIDE);
    }

    @Test
    void events_not_yet_in_the_file_are_set_aside_with_it() throws Exception {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("defaulton.sqlite-wal"), "log");
        Files.writeString(folder.resolve("defaulton.sqlite-shm"), "index");
        assertSetAside(ASIDE);
        assertThat(folder.resolve(ASIDE + ".sqlite-wal")).hasContent("log");
        assertThat(folder.resolve(ASIDE + ".sqlite-shm")).hasContent("index");
    }

    @Test
    void nothing_set_aside_is_ever_overwritten() throws Exception {
        Files.createDirectory(folder);
        for (String name : List.of(ASIDE, ASIDE + "-2", ASIDE + "-3")) {
            Files.writeString(file, "damage " + name);
            assertSetAside(name);
            Files.delete(file);
        }
        assertThat(folder.resolve(ASIDE + ".sqlite")).hasContent("damage " + ASIDE);
        assertThat(folder.resolve(ASIDE + "-2.sqlite")).hasContent("damage " + ASIDE + "-2");
    }

    @Test
    void an_empty_file_is_a_beginning() throws Exception {
        Files.createDirectory(folder);
        Files.createFile(file);
        try (Store store = Homes.open(folder)) {
            assertThat(store.notice()).isEmpty();
        }
    }

    @Test
    void a_disk_that_is_full_at_the_first_start_leaves_no_half_file_and_no_lock() throws Exception {
        Migrations greedy = new Migrations(
                List.of("PRAGMA max_page_count = 2; CREATE TABLE a (b); CREATE TABLE c (d);" + "CREATE TABLE e (f)"));
        assertThatThrownBy(() -> Store.open(new HomeFolder(folder), Homes.CLOCK, greedy))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("is full", file.toString(), "Free some space");
        assertThat(file).doesNotExist();
        Homes.open(folder).close();
    }

    @Test
    void libraries_that_a_kill_left_behind_are_cleaned_up() throws Exception {
        Path left = folder.resolve("native").resolve("sqlite-left-behind.so");
        Files.createDirectories(left.getParent());
        Files.createFile(left);
        Homes.open(folder).close();
        assertThat(left).doesNotExist();
    }

    @Test
    void the_drivers_library_is_unpacked_once_and_that_of_another_version_goes() throws Exception {
        Path other = folder.resolve("native").resolve("1.0").resolve("old.so");
        Files.createDirectories(other.getParent());
        Files.createFile(other);
        Homes.open(folder).close();
        assertThat(other.getParent()).doesNotExist();
        Map<Path, FileTime> first = libraries();
        assertThat(first).hasSize(1);

        Homes.open(temp.resolve("in-between")).close();
        Homes.open(folder).close();
        assertThat(libraries()).isEqualTo(first);
    }

    private Map<Path, FileTime> libraries() throws IOException {
        Map<Path, FileTime> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("native"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                found.put(each, Files.getLastModifiedTime(each));
            }
        }
        return found;
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused() {
        return assertThatThrownBy(() -> Homes.open(folder)).isInstanceOf(UserException.class);
    }

    /** Opens, finds the notice and the old file, and works with the new one. */
    private void assertSetAside(String name) throws Exception {
        try (Store store = Homes.open(folder)) {
            assertThat(store.notice()).hasValueSatisfying(
                    notice -> assertThat(notice).contains("was damaged", folder.resolve(name + ".sqlite").toString()));
            assertThat(kept(store)).isEmpty();
        }
        Homes.filled(folder, 3);
        try (Store store = Homes.open(folder)) {
            assertThat(store.notice()).isEmpty();
            assertThat(kept(store).map(Homes.Kept::events)).contains(events(3));
        }
    }

    private void garble(long from) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(from);
            bytes.write("garbage!".repeat(512).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void copyAsAfterAKill() throws IOException {
        Files.createDirectory(folder);
        for (String part : List.of("", "-wal")) {
            Path name = Path.of("defaulton.sqlite" + part);
            Files.copy(temp.resolve("running").resolve(name), folder.resolve(name));
        }
    }

    private Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(each -> each.getFileName().toString().startsWith("defaulton")).toList()) {
                contents.put(each, new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}

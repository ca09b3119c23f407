package org.defaulton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.store.Homes.SESSION;
import static org.defaulton.store.Homes.answer;
import static org.defaulton.store.Homes.event;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file on the disk. */
class FileTest {
    @TempDir
    Path temp;

    @Test
    void everything_in_the_home_is_its_owners_only() throws Exception {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path folder = temp.resolve("deep").resolve("home");
        try (Store store = Homes.open(folder)) {
            answer(store.log(answer(store.begin(SESSION))).append(event(1)));
            assertThat(permissions(folder)).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("native"))).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("javafx"))).isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(Files::isRegularFile)).extracting(Path::getFileName)
                        .map(Path::toString)
                        .containsExactlyInAnyOrder("defaulton.sqlite", "defaulton.sqlite-wal", "defaulton.sqlite-shm",
                                "lock");
            }
            for (String name : List.of("", "-wal", "-shm")) {
                assertThat(permissions(folder.resolve("defaulton.sqlite" + name))).isEqualTo("rw-------");
            }
            assertThat(permissions(folder.resolve("lock"))).isEqualTo("rw-------");
        }
    }

    @Test
    void a_file_that_others_could_read_is_closed_to_them_and_a_folder_that_was_there_keeps_its_permissions()
            throws Exception {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Homes.filled(temp, 1);
        Path file = temp.resolve("defaulton.sqlite");
        List<Path> files = List.of(file, Files.createFile(temp.resolve("defaulton.log")),
                Files.createFile(temp.resolve("defaulton.log.1")), Files.createFile(temp.resolve("defaulton.log.lck")),
                temp.resolve("lock"));
        Path notOurs = Files.createFile(temp.resolve("other"));
        for (Path one : List.of(file, files.get(1), files.get(2), files.get(3), files.get(4), notOurs)) {
            Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rw-r--r--"));
        }
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Homes.open(temp).close();
        for (Path one : files) {
            assertThat(permissions(one)).as("%s", one).isEqualTo("rw-------");
        }
        assertThat(permissions(notOurs)).isEqualTo("rw-r--r--");
        assertThat(permissions(temp)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void the_file_is_ours_in_wal_mode_and_every_commit_reaches_the_disk() throws Exception {
        try (Store store = Homes.open(temp)) {
            assertThat(ask(store, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(ask(store, "PRAGMA synchronous")).isEqualTo("2");
            assertThat(ask(store, "PRAGMA fullfsync")).isEqualTo("1");
            assertThat(ask(store, "PRAGMA foreign_keys")).isEqualTo("1");
            assertThat(ask(store, "PRAGMA secure_delete")).isEqualTo("1");
            assertThat(ask(store, "PRAGMA busy_timeout")).isEqualTo("2000");
        }
        assertThat(Raw.column(temp, "PRAGMA application_id")).containsExactly("1147555694");
        assertThat(Raw.column(temp, "PRAGMA user_version")).containsExactly("3");
    }

    @Test
    void every_table_is_strict() throws Exception {
        Homes.open(temp).close();
        assertThat(Raw.column(temp, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict"))
                .containsExactlyInAnyOrder("session", "scenario_text", "event", "preference");
    }

    private static String ask(Store store, String pragma) throws Exception {
        return answer(store.writer().run(connection -> ConnectionFactory.ask(connection, pragma)));
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

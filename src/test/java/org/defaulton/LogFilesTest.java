package org.defaulton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.defaulton.store.HomeFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {
    private final Logger root = Logger.getLogger("");
    private final List<Handler> usual = List.of(root.getHandlers());

    @TempDir
    Path folder;

    @AfterEach
    void logAsBefore() {
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            if (!usual.contains(handler)) {
                handler.close();
            }
        }
        usual.forEach(root::addHandler);
    }

    @Test
    void technical_details_go_into_a_file_in_the_home() throws IOException {
        LogFiles.quiet();
        LogFiles.toFile(new HomeFolder(folder));

        root.log(Level.SEVERE, "It went wrong", new IllegalStateException("on purpose"));

        assertThat(Files.readString(folder.resolve("defaulton.log"))).contains("It went wrong")
                .contains("IllegalStateException: on purpose")
                .contains("\tat org.defaulton.LogFilesTest");
    }

    @Test
    void the_next_start_appends_to_the_log() throws IOException {
        Files.writeString(folder.resolve("defaulton.log"), "from before\n");
        LogFiles.quiet();
        LogFiles.toFile(new HomeFolder(folder));

        root.severe("and after");

        assertThat(Files.readString(folder.resolve("defaulton.log"))).startsWith("from before\n").contains("and after");
    }

    @Test
    void a_long_log_becomes_the_old_one_and_only_the_owner_may_read_either() throws IOException {
        HomeFolder home = new HomeFolder(folder);
        home.log("x".repeat(1_000_001));
        LogFiles.toFile(home);

        root.severe("and after");

        assertThat(folder.resolve("defaulton.log.1")).hasSize(1_000_001);
        assertThat(Files.readString(folder.resolve("defaulton.log"))).contains("and after").hasSizeLessThan(1_000);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void a_log_that_cannot_be_written_causes_no_failure() throws IOException {
        Files.createDirectory(folder.resolve("defaulton.log"));
        LogFiles.toFile(new HomeFolder(folder));

        root.severe("nowhere");

        assertThat(folder.resolve("defaulton.log")).isEmptyDirectory();
    }

    @Test
    void without_a_folder_nothing_is_written_anywhere() throws IOException {
        Path missing = folder.resolve("missing");

        LogFiles.quiet();
        LogFiles.toFile(new HomeFolder(missing));

        assertThat(root.getHandlers()).isEmpty();
        assertThat(missing).doesNotExist();
    }

    @Test
    void quiet_removes_the_console_output() {
        LogFiles.quiet();

        assertThat(root.getHandlers()).isEmpty();
    }
}

package org.defaulton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.defaulton.store.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
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
        Logs.quiet();
        Logs.toFile(new Home(folder));

        root.log(Level.SEVERE, "It went wrong", new IllegalStateException("on purpose"));

        assertThat(Files.readString(folder.resolve("defaulton.log"))).contains("It went wrong")
                .contains("IllegalStateException: on purpose").contains("\tat org.defaulton.LogsTest");
    }

    @Test
    void the_next_start_adds_to_what_is_there() throws IOException {
        Files.writeString(folder.resolve("defaulton.log"), "from before\n");
        Logs.quiet();
        Logs.toFile(new Home(folder));

        root.severe("and after");

        assertThat(Files.readString(folder.resolve("defaulton.log"))).startsWith("from before\n").contains("and after");
    }

    @Test
    void without_a_folder_nothing_is_written_anywhere() throws IOException {
        Path missing = folder.resolve("missing");

        Logs.quiet();
        Logs.toFile(new Home(missing));

        assertThat(root.getHandlers()).isEmpty();
        assertThat(missing).doesNotExist();
    }

    @Test
    void quiet_takes_the_console_away() {
        Logs.quiet();

        assertThat(root.getHandlers()).isEmpty();
    }
}

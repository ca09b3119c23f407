package org.defaulton.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.defaulton.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileWriterTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void a_file_is_written_and_replaced_as_a_whole() throws Exception {
        WholeFileWriter.write(folder.resolve("a.html"), "one");
        WholeFileWriter.write(folder.resolve("a.html"), "zwölf");

        assertThat(folder.resolve("a.html")).hasContent("zwölf");
        assertThat(names()).containsExactly("a.html");
    }

    @Test
    void a_folder_is_left_alone_and_the_sentence_says_what_to_do() throws Exception {
        assertThatThrownBy(() -> WholeFileWriter.write(folder, "one")).isInstanceOf(UserException.class)
                .hasMessageEndingWith("is a folder. Name a file in it, such as hand-out.html.");
        assertThat(names()).isEmpty();
    }

    @Test
    void without_its_folder_a_file_is_not_written() throws Exception {
        assertThatThrownBy(() -> WholeFileWriter.write(folder.resolve("no/a.html"), "one"))
                .isInstanceOf(UserException.class)
                .hasMessageEndingWith("There is no folder " + folder.resolve("no") + ". Name another file.");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_file_in_place_of_its_folder_is_left_alone() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "kept");

        assertThatThrownBy(() -> WholeFileWriter.write(file.resolve("a.html"), "one"))
                .isInstanceOf(UserException.class);
        assertThat(file).hasContent("kept");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_new_file_has_the_permissions_of_any_new_file_and_one_that_was_there_keeps_its_own() throws Exception {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path fresh = folder.resolve("a.html");
        WholeFileWriter.write(fresh, "one");
        assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(Files.getPosixFilePermissions(usual));

        for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x--x")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString(permissions));
            WholeFileWriter.write(fresh, "two");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh))).isEqualTo(permissions);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_link_is_followed_to_its_end_though_nothing_may_be_there_yet() throws Exception {
        Path target = folder.resolve("target.html");
        Files.createSymbolicLink(folder.resolve("near"), Path.of("target.html"));
        Path link = Files.createSymbolicLink(folder.resolve("far"), folder.resolve("near"));

        for (String content : List.of("one", "two")) {
            WholeFileWriter.write(link, content);
            assertThat(target).hasContent(content).isRegularFile();
        }
        assertThat(link).isSymbolicLink();
        assertThat(names()).containsExactlyInAnyOrder("target.html", "near", "far");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void links_that_lead_nowhere_or_in_a_circle_are_reported_and_left_as_they_are() throws Exception {
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("no/a.html"));
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), folder.resolve("circle"));

        for (Path link : List.of(nowhere, circle)) {
            assertThatThrownBy(() -> WholeFileWriter.write(link, "one")).isInstanceOf(UserException.class)
                    .hasMessageContaining(link + " is a link that leads nowhere");
            assertThat(link).isSymbolicLink();
        }
        assertThat(names()).containsExactlyInAnyOrder("nowhere", "circle");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_pipe_is_written_to_and_stays_a_pipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(pipe));

        WholeFileWriter.write(pipe, "through it");

        assertThat(read.get()).isEqualTo("through it");
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
        assertThat(names()).containsExactly("pipe");
    }

    private static String read(Path pipe) {
        try {
            return Files.readString(pipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_device_is_reported_and_stays_a_device() throws Exception {
        // A link, so that a device of the computer can never be replaced by mistake.
        Path link = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));

        assertThatThrownBy(() -> WholeFileWriter.write(link, "one")).isInstanceOf(UserException.class)
                .hasMessageContainingAll("cannot be written (No space left on device)", "disk is full");
        assertThat(Files.readAttributes(link, BasicFileAttributes.class).isOther()).isTrue();
    }

    @Test
    void a_name_that_is_too_long_is_reported() {
        assertThatThrownBy(() -> WholeFileWriter.write(folder.resolve("x".repeat(800)), "one"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("has 800 bytes; the name of a file or folder may have 255.");
    }
}

package org.defaulton.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository; tests run in its root. */
final class Repository {
    private Repository() {
    }

    /** The files directly in the folder whose names have this ending; none if there is no such folder. */
    static Stream<Path> inFolder(Path folder, String end) {
        return below(folder, end).filter(file -> folder.equals(file.getParent()));
    }

    /** The files at any depth below the folder whose names have this ending. */
    static Stream<Path> below(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(end))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file that people wrote, without the files of the build and of version control. */
    static Stream<Path> written() {
        Path root = Path.of("");
        try (Stream<Path> top = Files.list(root)) {
            List<Path> mine = top.filter(file -> !List.of(".git", "target").contains(file.toString())).toList();
            return mine.stream().flatMap(file -> Files.isDirectory(file) ? below(file, "") : Stream.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file; bytes that are not text are decoded as well as possible. */
    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

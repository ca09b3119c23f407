package org.defaulton.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Explains which part of a path is wrong, after a file or folder could not be used. */
public final class PathProblem {
    /** The longest name, in bytes, that the file systems of Linux, macOS and Windows allow. */
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_SHOWN = 300;

    private PathProblem() {
    }

    /**
     * Why no file can be at the path.
     *
     * @return a sentence that names the wrong part; empty where the path itself is right
     */
    public static Optional<String> ofFile(Path file) {
        return parts(file).filter(part -> !part.equals(file))
                .map(PathProblem::asFolder)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> asLink(file))
                .or(() -> asName(file));
    }

    /**
     * Why no folder can be at the path, or be created there along with its missing parents.
     *
     * @return a sentence that names the wrong part; empty where the path itself is right
     */
    public static Optional<String> ofNewFolder(Path folder) {
        return parts(folder).filter(part -> isThere(part) || asName(part).isPresent())
                .map(PathProblem::asFolder)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The path as it appears in sentences; a very long one loses its middle. */
    public static String shown(Path path) {
        String whole = path.toString();
        return whole.length() <= LONGEST_SHOWN
                ? whole
                : whole.substring(0, LONGEST_SHOWN / 2) + "…" + whole.substring(whole.length() - LONGEST_SHOWN / 2);
    }

    /** The system's reason, without the path, which the sentence already names. */
    public static String reason(IOException failure) {
        return failure instanceof FileSystemException of && of.getReason() != null
                ? of.getReason()
                : String.valueOf(failure.getMessage());
    }

    /** The path's parents from the root down, and the path itself. */
    private static Stream<Path> parts(Path path) {
        Path root = path.getRoot();
        return IntStream.rangeClosed(1, path.getNameCount())
                .mapToObj(count -> root == null ? path.subpath(0, count) : root.resolve(path.subpath(0, count)));
    }

    private static Optional<String> asFolder(Path part) {
        if (Files.isDirectory(part)) {
            return Files.isExecutable(part) ? Optional.empty() : text("closed", part);
        }
        return asName(part).or(() -> asLink(part))
                .or(() -> text(isThere(part) ? "file-in-the-way" : "no-folder", part));
    }

    /** Checks the length before existence: a name that is too long can never exist. */
    private static Optional<String> asName(Path part) {
        String name = String.valueOf(part.getFileName());
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        return length <= LONGEST_NAME
                ? Optional.empty()
                : Optional.of(Messages.of(PathProblem.class).text("name-too-long", shown(part), LONGEST_NAME, length));
    }

    private static Optional<String> asLink(Path part) {
        if (Files.exists(part) || !Files.isSymbolicLink(part)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Messages.of(PathProblem.class).text("dangling", shown(part), shown(Files.readSymbolicLink(part))));
        } catch (IOException e) {
            return text("closed", part);
        }
    }

    private static boolean isThere(Path part) {
        return Files.exists(part, LinkOption.NOFOLLOW_LINKS);
    }

    private static Optional<String> text(String key, Path part) {
        return Optional.of(Messages.of(PathProblem.class).text(key, shown(part)));
    }
}

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

/** Says which part of a path is wrong, and how: asked after a file or folder could not be used. */
public final class PathProblem {
    /** What the file systems of Linux, macOS and Windows allow for one name. */
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
     * Why no folder can be at the path, or be made there with all that is missing above it.
     *
     * @return a sentence that names the wrong part; empty where the path itself is right
     */
    public static Optional<String> ofNewFolder(Path folder) {
        return parts(folder).filter(part -> isThere(part) || asName(part).isPresent())
                .map(PathProblem::asFolder)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The path as sentences show it: the middle of a very long one is left out. */
    public static String shown(Path path) {
        String whole = path.toString();
        return whole.length() <= LONGEST_SHOWN
                ? whole
                : whole.substring(0, LONGEST_SHOWN / 2) + "…" + whole.substring(whole.length() - LONGEST_SHOWN / 2);
    }

    /** What the system says went wrong, without the path, which sentences name themselves. */
    public static String reason(IOException failure) {
        return failure instanceof FileSystemException of && of.getReason() != null
                ? of.getReason()
                : String.valueOf(failure.getMessage());
    }

    /** From the top down to the path itself. */
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

    /** Too long is told before missing, because a name that is too long can never be there. */
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

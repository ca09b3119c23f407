package org.defaulton.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files in a folder and those below it; links lead nowhere.
 *
 * @param folder where they are
 * @param limits how many there can be
 */
record FolderPart(Path folder, ArchiveLimits limits) {
    private static final int DEPTH = 8;

    /** @throws ArchiveProblemException if there are too many */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            List<Path> some = all.limit(limits.files() + 1L).toList();
            if (some.size() > limits.files()) {
                throw new ArchiveProblemException("too-many-files");
            }
            return some.stream().filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    ArchiveEntry entry(Path file) throws IOException {
        return new ArchiveEntry(folder.relativize(file).toString().replace('\\', '/'), Files.size(file), -1,
                () -> Files.newInputStream(file));
    }
}

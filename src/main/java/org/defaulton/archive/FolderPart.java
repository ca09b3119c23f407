package org.defaulton.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files in a folder and its subfolders. Links are not followed.
 *
 * @param folder the top folder
 * @param limits the maximum number of files
 */
record FolderPart(Path folder, ArchiveLimits limits) {
    private static final int DEPTH = 8;

    /** @throws ArchiveProblemException if there are too many files */
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

package org.defaulton.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a user wrote, and the files beside it.
 *
 * @param path its path
 */
public record FileOnDisk(Path path) implements BaseFiles {
    /** Its content, up to one byte over the limit, so that even an endless file is refused. */
    public byte[] content() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(TextDecoder.MOST_BYTES + 1);
        }
    }

    @Override
    public Optional<byte[]> read(String name) {
        try {
            Path sibling = path.resolveSibling(name);
            return Files.isRegularFile(sibling) ? Optional.of(new FileOnDisk(sibling).content()) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}

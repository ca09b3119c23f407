package org.defaulton.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a person wrote, and those beside it.
 *
 * @param path where it is
 */
public record FileOnDisk(Path path) implements BaseFiles {
    /** What is in it, no more than one byte over the limit, so that an endless file is refused, too. */
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

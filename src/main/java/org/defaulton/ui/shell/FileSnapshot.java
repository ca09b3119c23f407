package org.defaulton.ui.shell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.FileOnDisk;

/**
 * A file that was opened, and the files beside it that it uses, with their contents.
 *
 * @param file the file that was opened
 * @param contents the content of every file that was read
 */
record FileSnapshot(Path file, Map<Path, ByteBuffer> contents) {
    FileSnapshot {
        contents = Map.copyOf(contents);
    }

    /** The files as they are now. One that has gone or cannot be read keeps its content. Waits for the disk. */
    FileSnapshot again() {
        Map<Path, ByteBuffer> now = new LinkedHashMap<>(contents);
        now.replaceAll(FileSnapshot::content);
        return new FileSnapshot(file, now);
    }

    /** A file whose content differs from that of an earlier snapshot of the same files. */
    Path changedSince(FileSnapshot before) {
        return contents.entrySet()
                .stream()
                .filter(entry -> !entry.getValue().equals(before.contents.get(entry.getKey())))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(file);
    }

    private static ByteBuffer content(Path file, ByteBuffer before) {
        try {
            return Files.isRegularFile(file) ? ByteBuffer.wrap(new FileOnDisk(file).content()) : before;
        } catch (IOException e) {
            return before;
        }
    }

    /** Takes a snapshot of a file while it is read. */
    static final class SnapshotReader implements BaseFiles {
        private final Path file;
        private final Map<Path, ByteBuffer> contents = new LinkedHashMap<>();

        SnapshotReader(Path file) {
            this.file = file.toAbsolutePath();
        }

        /** The content of the file itself. */
        byte[] content() throws IOException {
            byte[] content = new FileOnDisk(file).content();
            contents.put(file, ByteBuffer.wrap(content));
            return content;
        }

        @Override
        public Optional<byte[]> read(String name) {
            Optional<byte[]> content = new FileOnDisk(file).read(name);
            content.ifPresent(bytes -> contents.put(file.resolveSibling(name).normalize(), ByteBuffer.wrap(bytes)));
            return content;
        }

        FileSnapshot snapshot() {
            return new FileSnapshot(file, contents);
        }
    }
}

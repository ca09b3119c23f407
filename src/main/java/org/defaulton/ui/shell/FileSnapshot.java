package org.defaulton.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.FileOnDisk;

/**
 * A file that was opened, and the files beside it that it uses, with what tells their contents apart.
 *
 * @param file the file that was opened
 * @param digests the SHA-256 of every file that was read, in hex
 */
record FileSnapshot(Path file, Map<Path, String> digests) {
    FileSnapshot {
        digests = Map.copyOf(digests);
    }

    /** The files as they are now. One that has gone or cannot be read counts as unchanged. Waits for the disk. */
    FileSnapshot again() {
        Map<Path, String> now = new LinkedHashMap<>(digests);
        now.replaceAll(FileSnapshot::digest);
        return new FileSnapshot(file, now);
    }

    /** A file whose content differs from that of an earlier snapshot of the same files. */
    Path changedSince(FileSnapshot before) {
        return digests.entrySet()
                .stream()
                .filter(entry -> !entry.getValue().equals(before.digests.get(entry.getKey())))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(file);
    }

    /** One of the files that is no longer there; empty if all are. Waits for the disk. */
    Optional<Path> missing() {
        return digests.keySet().stream().filter(each -> !Files.isRegularFile(each)).sorted().findFirst();
    }

    private static String digest(Path file, String before) {
        try {
            return Files.isRegularFile(file) ? digest(new FileOnDisk(file).content()) : before;
        } catch (IOException e) {
            return before;
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Takes a snapshot of a file while it is read. */
    static final class SnapshotReader implements BaseFiles {
        private final Path file;
        private final Map<Path, String> digests = new LinkedHashMap<>();

        SnapshotReader(Path file) {
            this.file = file.toAbsolutePath();
        }

        /** The content of the file itself. */
        byte[] content() throws IOException {
            byte[] content = new FileOnDisk(file).content();
            digests.put(file, digest(content));
            return content;
        }

        @Override
        public Optional<byte[]> read(String name) {
            Optional<byte[]> content = new FileOnDisk(file).read(name);
            content.ifPresent(bytes -> digests.put(file.resolveSibling(name).normalize(), digest(bytes)));
            return content;
        }

        FileSnapshot snapshot() {
            return new FileSnapshot(file, digests);
        }
    }
}

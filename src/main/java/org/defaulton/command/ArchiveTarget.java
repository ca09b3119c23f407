package org.defaulton.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.defaulton.export.WholeFileWriter;
import org.defaulton.text.Messages;
import org.defaulton.text.PathProblem;
import org.defaulton.text.UserException;

/**
 * Where an archive goes. Never overwrites anything.
 *
 * @param path a new ZIP file, or an empty or new folder
 */
record ArchiveTarget(Path path) {
    private static final Messages MESSAGES = Messages.of(ArchiveTarget.class);
    /** A fixed date, the first that a ZIP file can hold, so that the same archive gives the same file. */
    private static final LocalDateTime FILED = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** @throws UserException if there is something already, or the archive cannot be written */
    void write(Map<String, byte[]> files) throws UserException {
        try {
            if (isTaken()) {
                throw new UserException(MESSAGES.text("new.taken", PathProblem.shown(path)));
            }
            if (isZip()) {
                WholeFileWriter.write(path, zip(files));
            } else {
                writeFolder(files);
            }
        } catch (IOException e) {
            throw new UserException(MESSAGES.text("new.failed", PathProblem.shown(path), PathProblem.reason(e)), e);
        }
    }

    private boolean isZip() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Whether there is something at the target. An empty folder does not count. */
    private boolean isTaken() throws IOException {
        if (isZip() || !Files.isDirectory(path)) {
            return Files.exists(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.findAny().isPresent();
        }
    }

    private void writeFolder(Map<String, byte[]> files) throws IOException, UserException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = path.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            WholeFileWriter.write(target, file.getValue());
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(FILED);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}

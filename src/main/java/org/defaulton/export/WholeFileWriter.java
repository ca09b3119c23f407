package org.defaulton.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.defaulton.text.Messages;
import org.defaulton.text.PathProblem;
import org.defaulton.text.UserException;

/** Writes files completely or not at all. */
public final class WholeFileWriter {
    private static final Messages TEXTS = Messages.of(WholeFileWriter.class);
    private static final int MOST_LINKS = 40;

    private WholeFileWriter() {
    }

    /**
     * Writes the text in UTF-8. It goes to a temporary file beside the target first, so that an existing file stays as
     * it was if anything fails. Waits for the disk.
     *
     * @throws UserException if the file cannot be written, with what to do
     */
    public static void write(Path file, String text) throws UserException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same for bytes. Follows links. A new file gets the system's default permissions; a replaced file keeps its
     * own. Anything but a file, such as a pipe, gets the bytes directly.
     *
     * @throws UserException if the file cannot be written, with what to do
     */
    public static void write(Path file, byte[] content) throws UserException {
        if (Files.isDirectory(file)) {
            throw new UserException(TEXTS.text("file.is-a-folder", PathProblem.shown(file)));
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, content, StandardOpenOption.WRITE);
            } else {
                replace(target(file), content);
            }
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    /** Why a file cannot be written, and what to do, as a sentence. */
    public static UserException problem(Path file, IOException e) {
        String shown = PathProblem.shown(file);
        return new UserException(PathProblem.ofFile(file)
                .map(why -> TEXTS.text("file.path", shown, why))
                .orElseGet(() -> e instanceof AccessDeniedException
                        ? TEXTS.text("file.denied", shown)
                        : TEXTS.text("file.failed", shown, PathProblem.reason(e))),
                e);
    }

    /** The final target of a chain of links, which may not exist yet. */
    private static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(target); links++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.isSymbolicLink(target)) {
            throw new FileSystemLoopException(file.toString());
        }
        return target;
    }

    private static void replace(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            // The move below would replace even a read-only file.
            throw new AccessDeniedException(file.toString());
        }
        Path beside = file.resolveSibling(".defaulton-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                if (isPosix(file) && Files.exists(file)) {
                    // While the file is still empty, so that nobody can read content that they must not see.
                    Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
                }
                out.write(content);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}

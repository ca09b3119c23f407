package org.defaulton.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.defaulton.text.Messages;
import org.defaulton.text.Problem;

/** Writes files that are there as a whole or not at all. */
public final class WholeFile {
    private static final Messages TEXTS = Messages.of(WholeFile.class);

    private WholeFile() {
    }

    /**
     * Writes the text in UTF-8. It is written beside the file first, so that a file that was there stays as it was if
     * anything fails. Waits for the disk.
     *
     * @throws Problem if the file cannot be written, with what to do
     */
    public static void write(Path file, String text) throws Problem {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same with bytes.
     *
     * @throws Problem if the file cannot be written, with what to do
     */
    public static void write(Path file, byte[] content) throws Problem {
        Path whole = file.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new Problem(TEXTS.text("file.is-a-folder", file));
        }
        try {
            Path beside = Files.createTempFile(whole.getParent(), ".defaulton", ".part");
            try {
                Files.write(beside, content);
                Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (NoSuchFileException e) {
            throw new Problem(TEXTS.text("file.no-folder", file, String.valueOf(whole.getParent())), e);
        } catch (AccessDeniedException e) {
            throw new Problem(TEXTS.text("file.denied", file), e);
        } catch (IOException e) {
            throw new Problem(TEXTS.text("file.failed", file, String.valueOf(e.getMessage())), e);
        }
    }
}

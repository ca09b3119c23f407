package org.defaulton.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;
import org.defaulton.text.Messages;
import org.defaulton.text.PathProblem;

/**
 * Explains to people why the data folder, or a file in it, cannot be used. The sentence names the path at fault.
 *
 * @param folder the data folder, which may not exist
 */
record HomeProblems(Path folder) {
    /** With less free space than this, in bytes, a disk counts as full: not even the first files would fit. */
    private static final long LEAST_SPACE = 4_000_000;

    String sentence(Exception e) {
        Messages messages = Messages.of(HomeProblems.class);
        String shown = PathProblem.shown(folder);
        Path wrong = wrong(e);
        Optional<String> trouble = PathProblem.ofNewFolder(folder)
                .or(() -> e instanceof FileAlreadyExistsException
                        ? PathProblem.ofNewFolder(wrong)
                        : PathProblem.ofFile(wrong));
        if (trouble.isPresent()) {
            return messages.text("home.path", shown, trouble.get());
        }
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
            return messages.text("home.not-writable", shown, PathProblem.shown(wrong));
        }
        if (isFull()) {
            return messages.text("home.full", shown);
        }
        return messages.text("home.unusable", shown,
                e instanceof IOException io ? PathProblem.reason(io) : String.valueOf(e.getMessage()));
    }

    /** The file in the exception, if it is in the folder or above it. */
    private Path wrong(Exception e) {
        String file = e instanceof FileSystemException of ? of.getFile() : null;
        return file == null ? folder : Path.of(file);
    }

    private boolean isFull() {
        try {
            return Files.exists(folder) && Files.getFileStore(folder).getUsableSpace() < LEAST_SPACE;
        } catch (IOException _) {
            return false;
        }
    }
}

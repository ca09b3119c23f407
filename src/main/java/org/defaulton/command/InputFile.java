package org.defaulton.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.defaulton.scenario.file.FileOnDisk;
import org.defaulton.text.Messages;
import org.defaulton.text.PathProblem;
import org.defaulton.text.UserException;

/** Scenario and member files that a user names. */
final class InputFile {
    private static final Messages MESSAGES = Messages.of(InputFile.class);

    private InputFile() {
    }

    /** Whether a word looks like a file name or names an existing file; anything else is an id. */
    static boolean isNamedBy(String word) {
        return word.contains(".yaml") || word.contains(".yml") || word.contains("/") || word.contains("\\")
                || exists(word);
    }

    private static boolean exists(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws UserException if it cannot be read
     */
    static byte[] content(Path file) throws UserException {
        if (Files.isDirectory(file)) {
            throw new UserException(MESSAGES.text("check.folder", PathProblem.shown(file)));
        }
        try {
            return new FileOnDisk(file).content();
        } catch (IOException e) {
            throw new UserException(sentence(file, e), e);
        }
    }

    private static String sentence(Path file, IOException e) {
        String shown = PathProblem.shown(file);
        return PathProblem.ofFile(file).map(why -> MESSAGES.text("check.path", shown, why)).orElseGet(() -> switch (e) {
            case NoSuchFileException _ -> MESSAGES.text("check.missing", shown);
            case AccessDeniedException _ -> MESSAGES.text("check.denied", shown);
            default -> MESSAGES.text("check.unreadable", shown, PathProblem.reason(e));
        });
    }
}

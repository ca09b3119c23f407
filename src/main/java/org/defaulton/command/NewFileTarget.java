package org.defaulton.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import org.defaulton.export.WholeFileWriter;
import org.defaulton.text.Messages;
import org.defaulton.text.PathProblem;
import org.defaulton.text.UserException;

/**
 * Where a new file goes. Never overwrites anything.
 *
 * @param path a new YAML file in an existing folder
 */
record NewFileTarget(Path path) {
    private static final Messages MESSAGES = Messages.of(NewFileTarget.class);
    private static final String ENDING = ".yaml";

    /** @throws UserException if there is something already, or no file of that name can be used */
    void check() throws UserException {
        String shown = PathProblem.shown(path);
        if (Files.isDirectory(path)) {
            throw new UserException(MESSAGES.text("new.folder", shown, PathProblem.shown(path.resolve("my" + ENDING))));
        }
        if (!isYaml(path)) {
            throw new UserException(MESSAGES.text("new.ending", shown, shown + ENDING));
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UserException(MESSAGES.text("new.exists", shown));
        }
    }

    /** @throws UserException if it cannot be written */
    void write(String text) throws UserException {
        check();
        WholeFileWriter.write(path, text);
    }

    /**
     * The path of a base as seen from this one, with a slash between folders on every system.
     *
     * @throws UserException if the folder of this one cannot be used
     */
    String pathTo(Path base) throws UserException {
        try {
            Path folder = path.toAbsolutePath().resolveSibling(".").toRealPath();
            return relative(folder, base.toRealPath()).toString().replace('\\', '/');
        } catch (IOException e) {
            throw WholeFileWriter.problem(path, e);
        }
    }

    /** On Windows, no relative path leads to another drive. */
    private static Path relative(Path folder, Path file) {
        return Objects.equals(file.getRoot(), folder.getRoot()) ? folder.relativize(file) : file;
    }

    static boolean isYaml(Path file) {
        return file.toString().endsWith(ENDING) || file.toString().endsWith(".yml");
    }
}

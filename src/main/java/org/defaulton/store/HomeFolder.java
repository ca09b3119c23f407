package org.defaulton.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.defaulton.text.Messages;
import org.defaulton.text.NameEncoding;
import org.defaulton.text.PathProblem;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;

/**
 * The folder that contains everything the app keeps.
 *
 * @param folder absolute
 */
public record HomeFolder(Path folder) {
    /** In bytes. SQLite allows 512 for a whole path; the longest file name in the folder needs the rest. */
    private static final int LONGEST = 440;
    /** In bytes. */
    private static final int LONGEST_LOG = 1_000_000;

    public HomeFolder {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The folder for the current user's application data on this computer.
     *
     * @throws UserException if the system does not say where that is
     */
    public static HomeFolder ofThisComputer() throws UserException {
        return ofPlatform(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
    }

    /**
     * The folder for a user's application data on a platform.
     *
     * @param os its name as in the system property {@code os.name}
     * @param environment the environment variables
     * @param account the user's home folder, as in the system property {@code user.home}
     * @throws UserException if there is no such folder
     */
    public static HomeFolder ofPlatform(String os, Map<String, String> environment, String account)
            throws UserException {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Optional<Path> local = folder(environment.get("LOCALAPPDATA"));
            return new HomeFolder((local.isPresent() ? local.get() : person(account).resolve("AppData", "Local"))
                    .resolve("DefaultOn"));
        }
        if (name.startsWith("mac")) {
            return new HomeFolder(person(account).resolve("Library", "Application Support", "DefaultOn"));
        }
        Optional<Path> data = folder(environment.get("XDG_DATA_HOME"));
        Optional<Path> home = folder(environment.get("HOME"));
        return new HomeFolder((data.isPresent()
                ? data.get()
                : (home.isPresent() ? home.get() : person(account)).resolve(".local", "share")).resolve("defaulton"));
    }

    private static Path person(String account) throws UserException {
        return folder(account).orElseThrow(() -> new UserException(Messages.of(HomeFolder.class).text("home.unknown")));
    }

    /** Ignores relative paths, as the XDG base directory specification requires for its variables. */
    private static Optional<Path> folder(@Nullable String named) throws UserException {
        if (named == null || named.isBlank()) {
            return Optional.empty();
        }
        Optional<String> lost = NameEncoding.lost(named);
        if (lost.isPresent()) {
            throw new UserException(lost.get());
        }
        return Optional.of(Path.of(named)).filter(Path::isAbsolute);
    }

    /** The database. */
    public Path database() {
        return folder.resolve("defaulton.sqlite");
    }

    /** The log for technical details. */
    public Path log() {
        return folder.resolve("defaulton.log");
    }

    /** Where JavaFX may keep its libraries; exists only if the home is usable. */
    public Path javafxCache() {
        return folder.resolve("javafx");
    }

    /** Where the database driver may keep its library. */
    Path nativeLibraries() {
        return folder.resolve("native");
    }

    /** The file that the running app locks. */
    Path lock() {
        return folder.resolve("lock");
    }

    /**
     * Makes sure that the folder exists and is usable; folders it creates are private to their owner.
     *
     * @throws UserException if the folder is not usable
     */
    public void create() throws UserException {
        try {
            OwnerOnly.createFolders(folder);
            if (!OwnerOnly.letsRun(folder)) {
                throw new UserException(Messages.of(HomeFolder.class).text("home.no-exec", folder));
            }
            OwnerOnly.createFolders(javafxCache());
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw problem(e);
        }
        if (folder.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new UserException(
                    Messages.of(HomeFolder.class).text("home.too-long", PathProblem.shown(folder), LONGEST));
        }
    }

    /** Appends to the log, which only its owner may read. A long log is first renamed to become the old one. */
    public void log(String entry) throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LONGEST_LOG) {
            Files.move(log(), folder.resolve("defaulton.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(log())) {
            OwnerOnly.restrict(log());
        } else {
            OwnerOnly.createFile(log());
        }
        Files.writeString(log(), entry, StandardOpenOption.APPEND);
    }

    /** The problem for an exception from using the folder or a file in it. */
    UserException problem(Exception e) {
        return new UserException(new HomeProblems(folder).sentence(e), e);
    }
}

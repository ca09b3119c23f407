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
 * The folder in which everything is that the app keeps.
 *
 * @param folder absolute
 */
public record HomeFolder(Path folder) {
    /** In bytes. SQLite takes 512 for a whole path, of which the longest name in the folder needs the rest. */
    private static final int LONGEST = 440;
    /** In bytes. */
    private static final int LONGEST_LOG = 1_000_000;

    public HomeFolder {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Where this computer's programs keep the data of the person who runs them.
     *
     * @throws UserException if the system does not say where that is
     */
    public static HomeFolder ofThisComputer() throws UserException {
        return ofPlatform(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
    }

    /**
     * Where programs of a platform keep a person's data.
     *
     * @param os its name as in the system property {@code os.name}
     * @param environment the environment variables
     * @param account the folder of the account, as in the system property {@code user.home}
     * @throws UserException if there is no such place
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

    /** What names no place of its own does not count; for variables the XDG base directory specification says so. */
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

    /** Where technical details go. */
    public Path log() {
        return folder.resolve("defaulton.log");
    }

    /** Where JavaFX may keep its libraries; there only if the home is good for that. */
    public Path javafxCache() {
        return folder.resolve("javafx");
    }

    /** Where the database driver may keep its library. */
    Path nativeLibraries() {
        return folder.resolve("native");
    }

    /** Held by the app that uses the folder. */
    Path lock() {
        return folder.resolve("lock");
    }

    /**
     * Makes sure that the folder is there and good for what will be kept in it; what is created is its owner's only.
     *
     * @throws UserException if it is not and cannot be
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

    /** Adds to the log, which only its owner may read. A log that has grown long becomes the old one. */
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

    /** What to say when the folder or something in it could not be used. */
    UserException problem(Exception e) {
        return new UserException(new HomeProblems(folder).sentence(e), e);
    }
}

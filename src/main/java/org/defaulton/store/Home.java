package org.defaulton.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.defaulton.text.Messages;
import org.defaulton.text.Problem;

/**
 * The folder in which everything lies that the app keeps.
 *
 * @param folder absolute
 */
public record Home(Path folder) {
    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Where this computer's programs keep the data of the person who runs them. */
    public static Home ofThisComputer() {
        return ofPlatform(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * Where programs of a platform keep a person's data.
     *
     * @param os its name as in the system property {@code os.name}
     * @param environment the environment variables
     * @param person the person's own folder
     */
    public static Home ofPlatform(String os, Map<String, String> environment, Path person) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Home(folder(environment, "LOCALAPPDATA").orElse(person.resolve("AppData", "Local"))
                    .resolve("DefaultOn"));
        }
        if (name.startsWith("mac")) {
            return new Home(person.resolve("Library", "Application Support", "DefaultOn"));
        }
        // The XDG base directory specification says to ignore relative paths.
        return new Home(folder(environment, "XDG_DATA_HOME").filter(Path::isAbsolute)
                .orElse(person.resolve(".local", "share")).resolve("defaulton"));
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(Predicate.not(String::isBlank)).map(Path::of);
    }

    /** The database. */
    public Path database() {
        return folder.resolve("defaulton.sqlite");
    }

    /** Where technical details go. */
    public Path log() {
        return folder.resolve("defaulton.log");
    }

    /** Where JavaFX may keep its libraries. */
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
     * Makes sure that the folder is there; what is created is its owner's only.
     *
     * @throws Problem if it is not and cannot be
     */
    public void create() throws Problem {
        try {
            OwnerOnly.createFolders(folder);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw problem(e);
        }
    }

    /** Makes sure that there is a log, which only its owner may read. */
    public void createLog() throws IOException {
        if (Files.exists(log())) {
            OwnerOnly.restrict(log());
        } else {
            OwnerOnly.createFile(log());
        }
    }

    /** What to say when the folder or something in it could not be used. */
    Problem problem(Exception e) {
        Messages messages = Messages.of(Home.class);
        return new Problem(switch (e) {
            case FileAlreadyExistsException _ -> messages.text("home.not-a-folder", folder);
            case AccessDeniedException _ -> messages.text("home.not-writable", folder);
            case ReadOnlyFileSystemException _ -> messages.text("home.not-writable", folder);
            default -> messages.text("home.unusable", folder, String.valueOf(e.getMessage()));
        }, e);
    }
}

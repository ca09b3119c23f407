package org.defaulton.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The files beside the database: damaged databases set aside, and backups from before a migration.
 *
 * @param home the folder that contains them
 * @param clock the time in their names
 */
record DatabaseCopies(HomeFolder home, Clock clock) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final String BACKUP = "defaulton-backup-";
    private static final String DAMAGED = "defaulton-damaged-";
    /** SQLite keeps up to three files: the database, the log of what is not in it yet, and the index of that log. */
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    /** An unused name for a backup. */
    Path backup() {
        return free(BACKUP);
    }

    /** Moves the database with all its parts out of the way; returns its new name. */
    Path setAside() throws IOException {
        Path aside = free(DAMAGED);
        for (String part : PARTS) {
            Path from = part(home.database(), part);
            if (Files.exists(from)) {
                Files.move(from, part(aside, part));
                OwnerOnly.restrict(part(aside, part));
            }
        }
        return aside;
    }

    void deleteBackups() throws IOException {
        delete(BACKUP);
    }

    void deleteDamaged() throws IOException {
        delete(DAMAGED);
    }

    /** Empties the current log and the rotated ones; the app keeps writing to them. */
    void emptyLogs() throws IOException {
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(home.folder(), home.log().getFileName() + "*")) {
            for (Path log : logs) {
                Files.newByteChannel(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING).close();
            }
        }
    }

    /** Makes the app's files private to their owner, even those an earlier version left readable. */
    void restrict() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(home.folder(), "defaulton*")) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    OwnerOnly.restrict(file);
                }
            }
        }
    }

    private void delete(String beginning) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(home.folder(), beginning + "*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private Path free(String beginning) {
        String name = beginning + TIME.format(LocalDateTime.now(clock));
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? name : name + "-" + n)
                .map(each -> home.folder().resolve(each + ".sqlite"))
                .filter(file -> PARTS.stream().noneMatch(part -> Files.exists(part(file, part))))
                .findFirst()
                .orElseThrow();
    }

    private static Path part(Path file, String part) {
        return file.resolveSibling(file.getFileName() + part);
    }
}

package org.defaulton.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Creates folders and files that only their owner can read. On Windows, a user's folders already are. */
final class OwnerOnly {
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private OwnerOnly() {
    }

    /** Creates missing folders; existing ones keep their permissions, because others may use them, too. */
    static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder, FOLDER));
    }

    static void createFile(Path file) throws IOException {
        Files.createFile(file, attributes(file, FILE));
    }

    /** Opens a file for writing, creating it if it is missing. */
    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                attributes(file, FILE));
    }

    /** Makes an existing file private to its owner. */
    static void restrict(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
        }
    }

    /** Whether the system runs programs in the folder. Disks can be mounted to prevent that. */
    static boolean letsRun(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return true;
        }
        Path probe = Files.createTempFile(folder, "probe", null, attributes(folder, FOLDER));
        try {
            return Files.isExecutable(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}

package org.defaulton.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The native library of the database driver, unpacked at the first start of each version. On its own, the driver would
 * unpack it at every start, which takes longer than everything done with the file, and would leave it behind when the
 * app is killed.
 *
 * @param folder where it is kept, private to its owner
 */
record DriverLibrary(Path folder) {
    /** Tells the driver where its library is. If it cannot be loaded, the driver unpacks another one. */
    void prepare() throws IOException {
        OwnerOnly.createFolders(folder);
        String before = System.setProperty("org.sqlite.tmpdir", folder.toString());
        // If this JVM already chose the folder, it may be using the library; otherwise no one is.
        if (!folder.toString().equals(before)) {
            Path version = folder.resolve(SQLiteJDBCLoader.getVersion());
            Path kept = version.resolve(LibraryLoaderUtil.getNativeLibName());
            deleteAllBut(kept);
            if (!Files.exists(kept)) {
                OwnerOnly.createFolders(version);
                unpack(kept);
            }
            System.setProperty("org.sqlite.lib.path", version.toString());
        }
    }

    private void deleteAllBut(Path kept) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> left = found.filter(path -> !kept.startsWith(path)).sorted(Comparator.reverseOrder()).toList();
            for (Path path : left) {
                Files.delete(path);
            }
        }
    }

    /** Under another name first, so that a file with the final name is always complete. */
    private static void unpack(Path kept) throws IOException {
        try (InputStream library = open(kept)) {
            if (library != null) {
                Path draft = kept.resolveSibling("new");
                OwnerOnly.createFile(draft);
                Files.write(draft, library.readAllBytes());
                Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Null on a computer that the driver has no library for; the driver then reports that itself. */
    private static @Nullable InputStream open(Path kept) {
        return SQLiteJDBCLoader.class
                .getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + kept.getFileName());
    }
}

package org.defaulton.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.defaulton.scenario.ArchiveFile;
import org.defaulton.scenario.ArchiveFormat;
import org.jspecify.annotations.Nullable;

/** Matches entries to the files of the format. */
final class KnownFiles {
    private static final String TABLE = ".csv";
    /** Files that operating systems add to folders. */
    private static final List<String> OF_SYSTEM = List.of("__macosx", "thumbs.db", "desktop.ini");

    private final Map<String, ArchiveFile> tables = new HashMap<>();
    private final Map<String, ArchiveFile> folders = new HashMap<>();

    /**
     * An entry that matches a file of the format.
     *
     * @param entry the entry
     * @param file the file that it matches
     * @param name its name, the same for a copy of the file in another part of the archive
     */
    record KnownEntry(ArchiveEntry entry, ArchiveFile file, String name) {}

    KnownFiles(ArchiveFormat format) {
        for (ArchiveFile file : format.files()) {
            file.names().forEach(name -> (file.pages() ? folders : tables).put(LooseName.of(name), file));
        }
    }

    static boolean isOfSystem(String path) {
        return Arrays.stream(path.split("/"))
                .anyMatch(step -> isHidden(step) || OF_SYSTEM.contains(step.toLowerCase(Locale.ROOT)));
    }

    private static boolean isHidden(String step) {
        return step.startsWith(".") && !step.equals("..");
    }

    /** The entry if it is known; empty otherwise. */
    Stream<KnownEntry> find(ArchiveEntry entry) {
        List<String> steps = List.of(entry.path().split("/"));
        String name = steps.getLast();
        if (name.toLowerCase(Locale.ROOT).endsWith(TABLE)) {
            return known(entry, tables.get(LooseName.ofKind(name)), LooseName.of(LooseName.ofFile(name)));
        }
        ArchiveFile folder = steps.size() < 2 ? null : folders.get(LooseName.of(steps.get(steps.size() - 2)));
        return known(entry, folder, steps.getLast());
    }

    private static Stream<KnownEntry> known(ArchiveEntry entry, @Nullable ArchiveFile file, String name) {
        return file == null ? Stream.empty() : Stream.of(new KnownEntry(entry, file, name));
    }
}

package org.defaulton.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.text.Messages;

/**
 * The most recently opened files of one kind, kept as a preference.
 *
 * @param files latest first, at most {@link #MOST}
 */
record RecentFiles(List<RecentFile> files) {
    /** The preference with the scenario files. */
    static final String PLATFORMS = "recent-files";
    /** The preference with the member files. */
    static final String MEMBERS = "recent-members";
    /** The preference with the population files. */
    static final String POPULATIONS = "recent-populations";
    private static final Messages TEXTS = Messages.of(RecentFiles.class);
    private static final int MOST = 6;
    private static final String BETWEEN = "\t";

    /**
     * A file that was opened.
     *
     * @param name the name of its platform or member in lists
     * @param id the id of its platform or member
     */
    record RecentFile(Path path, String name, String id) {
        /** Its label in a menu. */
        String label() {
            return TEXTS.text("recent", name, path.getFileName());
        }
    }

    RecentFiles {
        files = List.copyOf(files);
    }

    /** The files kept in a preference, without lines that cannot be read. */
    static RecentFiles of(Map<String, String> preferences, String key) {
        return new RecentFiles(preferences.getOrDefault(key, "").lines().flatMap(RecentFiles::file).toList());
    }

    private static Stream<RecentFile> file(String line) {
        String[] parts = line.split(BETWEEN, 3);
        try {
            return parts.length == 3 ? Stream.of(new RecentFile(Path.of(parts[2]), parts[0], parts[1])) : Stream.of();
        } catch (InvalidPathException e) {
            return Stream.of();
        }
    }

    /** A copy with this file first. */
    RecentFiles with(RecentFile file) {
        return new RecentFiles(Stream.concat(Stream.of(file), without(file.path).files.stream()).limit(MOST).toList());
    }

    RecentFiles without(Path path) {
        return new RecentFiles(files.stream().filter(file -> !file.path.equals(path)).toList());
    }

    /** The text to keep, one line per file. */
    String text() {
        return files.stream()
                .map(file -> file.name.replaceAll("\\s", " ") + BETWEEN + file.id + BETWEEN + file.path)
                .collect(Collectors.joining("\n"));
    }
}

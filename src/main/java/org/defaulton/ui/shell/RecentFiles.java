package org.defaulton.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The most recently opened scenario files, kept as a preference.
 *
 * @param files latest first, at most {@link #MOST}
 */
record RecentFiles(List<RecentFile> files) {
    static final String KEY = "recent-files";
    private static final int MOST = 6;
    private static final String BETWEEN = "\t";

    /**
     * A file that was opened.
     *
     * @param name the name of its platform in lists
     */
    record RecentFile(Path path, String name) {}

    RecentFiles {
        files = List.copyOf(files);
    }

    /** The files kept in the preferences, without lines that cannot be read. */
    static RecentFiles of(Map<String, String> preferences) {
        return new RecentFiles(preferences.getOrDefault(KEY, "").lines().flatMap(RecentFiles::file).toList());
    }

    private static Stream<RecentFile> file(String line) {
        String[] parts = line.split(BETWEEN, 2);
        try {
            return parts.length == 2 ? Stream.of(new RecentFile(Path.of(parts[1]), parts[0])) : Stream.of();
        } catch (InvalidPathException e) {
            return Stream.of();
        }
    }

    /** A copy with this file first. */
    RecentFiles with(Path path, String name) {
        return new RecentFiles(Stream.concat(Stream.of(new RecentFile(path, name)), without(path).files.stream())
                .limit(MOST)
                .toList());
    }

    RecentFiles without(Path path) {
        return new RecentFiles(files.stream().filter(file -> !file.path.equals(path)).toList());
    }

    /** The text to keep, one line per file. */
    String text() {
        return files.stream()
                .map(file -> file.name.replaceAll("\\s", " ") + BETWEEN + file.path)
                .collect(Collectors.joining("\n"));
    }
}

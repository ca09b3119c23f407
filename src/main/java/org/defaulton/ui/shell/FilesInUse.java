package org.defaulton.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that the platform and the members of a session were read from, kept as a preference, so that they are
 * watched after a restart, too.
 *
 * @param platform id of the platform
 * @param platforms its files: that of the scenario and that of a population opened with it, if any
 * @param members the files of opened members by the ids of the members
 */
record FilesInUse(String platform, List<FileSnapshot> platforms, Map<String, FileSnapshot> members) {
    /** The preference. */
    static final String PREFERENCE = "files-in-use";
    /** No file. */
    static final FilesInUse NONE = new FilesInUse("", List.of(), Map.of());
    private static final String PLATFORM = "platform";
    private static final String MEMBER = "member";
    private static final String BESIDE = "beside";
    private static final String BETWEEN = "\t";

    /**
     * A line of the preference.
     *
     * @param word what the file is
     * @param id the id of its platform or member
     */
    private record FileLine(String word, String id, String digest, Path path) {
        static Stream<FileLine> of(String line) {
            String[] parts = line.split(BETWEEN, 4);
            try {
                return parts.length == 4
                        ? Stream.of(new FileLine(parts[0], parts[1], parts[2], Path.of(parts[3])))
                        : Stream.of();
            } catch (InvalidPathException e) {
                return Stream.of();
            }
        }

        @Override
        public String toString() {
            return String.join(BETWEEN, word, id, digest, path.toString());
        }
    }

    FilesInUse {
        platforms = List.copyOf(platforms);
        members = Map.copyOf(members);
    }

    /** The files kept in a preference, without lines that cannot be read. */
    static FilesInUse of(String text) {
        String platform = "";
        List<FileSnapshot> platforms = new ArrayList<>();
        Map<String, FileSnapshot> members = new HashMap<>();
        List<FileLine> lines = text.lines().flatMap(FileLine::of).toList();
        for (int i = 0; i < lines.size(); i++) {
            FileLine line = lines.get(i);
            switch (line.word()) {
                case PLATFORM -> {
                    platform = line.id();
                    platforms.add(snapshot(lines.subList(i, lines.size())));
                }
                case MEMBER -> members.put(line.id(), snapshot(lines.subList(i, lines.size())));
                default -> {
                    // Belongs to the file before it.
                }
            }
        }
        return new FilesInUse(platform, platforms, members);
    }

    private static FileSnapshot snapshot(List<FileLine> lines) {
        Map<Path, String> digests = new LinkedHashMap<>();
        digests.put(lines.getFirst().path(), lines.getFirst().digest());
        lines.stream()
                .skip(1)
                .takeWhile(line -> line.word().equals(BESIDE))
                .forEach(line -> digests.put(line.path(), line.digest()));
        return new FileSnapshot(lines.getFirst().path(), digests);
    }

    /** The files of another platform, on which no member has been opened yet. */
    static FilesInUse of(PlatformFile platform) {
        return new FilesInUse(platform.scenario().id(), platform.files(), Map.of());
    }

    /** A copy with the file of one more member. */
    FilesInUse with(String member, FileSnapshot file) {
        Map<String, FileSnapshot> more = new HashMap<>(members);
        more.put(member, file);
        return new FilesInUse(platform, platforms, more);
    }

    /** Those that a member of a platform was read from. */
    List<FileSnapshot> inView(String platformId, String member) {
        return Stream
                .concat(platform.equals(platformId) ? platforms.stream() : Stream.of(),
                        Stream.ofNullable(members.get(member)))
                .toList();
    }

    /** The text to keep, one line per file. */
    String text() {
        return String.join("\n", Stream.concat(platforms.stream().flatMap(file -> lines(PLATFORM, platform, file)),
                members.entrySet().stream().flatMap(member -> lines(MEMBER, member.getKey(), member.getValue())))
                .toList());
    }

    private static Stream<String> lines(String word, String id, FileSnapshot file) {
        FileLine first = new FileLine(word, id, file.digests().getOrDefault(file.file(), ""), file.file());
        return Stream
                .concat(Stream.of(first),
                        file.digests()
                                .entrySet()
                                .stream()
                                .filter(beside -> !beside.getKey().equals(file.file()))
                                .map(beside -> new FileLine(BESIDE, id, beside.getValue(), beside.getKey())))
                .map(FileLine::toString);
    }
}

package org.defaulton.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file says that it is, by its key {@code kind}. */
public enum FileKind {
    /** A {@link Scenario}. */
    SCENARIO,
    /** A {@link Member}. */
    MEMBER,
    /** A {@link Population}. */
    POPULATION;

    /** The word in the file, such as "scenario". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FileKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FileKind::word).toList();
    }
}

package org.defaulton.scenario.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;

/** What a file describes, according to its key {@code kind}. */
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

    /** The kind for a word; empty if the word is unknown. */
    public static Optional<FileKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FileKind::word).toList();
    }
}

package org.defaulton.scenario.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which keys identify the entries of a list, so that an overlay can refer to one of them. */
public final class EntryKeys {
    private static final List<List<String>> ALL = List.of(List.of("id"), List.of("data", "use"), List.of("control"));

    private EntryKeys() {
    }

    /** The keys that identify an entry together; empty if entries of this kind have no name. */
    public static Optional<List<String>> among(Predicate<String> keys) {
        return ALL.stream().filter(names -> names.stream().allMatch(keys)).findFirst();
    }

    /** The entry's values for the keys; empty unless it has them all. */
    public static Optional<List<String>> of(YamlNode entry, List<String> keys) {
        List<String> words = keys.stream()
                .flatMap(key -> entry.text(key).stream())
                .map(YamlNode.ScalarNode::text)
                .toList();
        return words.size() == keys.size() ? Optional.of(words) : Optional.empty();
    }
}

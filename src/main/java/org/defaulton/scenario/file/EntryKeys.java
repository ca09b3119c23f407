package org.defaulton.scenario.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** By which keys the entries of a list are told apart, so that an overlay can name one of them. */
public final class EntryKeys {
    private static final List<List<String>> ALL = List.of(List.of("id"), List.of("data", "use"), List.of("control"));

    private EntryKeys() {
    }

    /** The keys, of which an entry has to have all; empty for entries that have no name. */
    public static Optional<List<String>> among(Predicate<String> keys) {
        return ALL.stream().filter(names -> names.stream().allMatch(keys)).findFirst();
    }

    /** The entry's words under the keys; empty unless it has them all. */
    public static Optional<List<String>> of(YamlNode entry, List<String> keys) {
        List<String> words = keys.stream()
                .flatMap(key -> entry.text(key).stream())
                .map(YamlNode.ScalarNode::text)
                .toList();
        return words.size() == keys.size() ? Optional.of(words) : Optional.empty();
    }
}

package org.defaulton.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts an entry of a list next to another one, as an overlay wants it.
 *
 * @param removed where the overlay removes an entry, by the entry's id
 */
record EntryPlacement(Map<String, FilePosition> removed, FaultCollector faults) {
    /** The key for the entry that comes next. */
    static final String BEFORE = "before";
    /** The key for the entry that comes first. */
    static final String AFTER = "after";
    /** The key for what a row or group moves into. */
    static final String INTO = "into";

    private static final Set<String> KEYS = Set.of(BEFORE, AFTER, INTO);

    /**
     * The list with the entry in its place, without the keys that say so. An entry that does not say where it belongs
     * stays where it is.
     *
     * @param entry one of the items
     * @param key the key that identifies the items
     */
    List<YamlNode> placed(List<YamlNode> items, YamlNode entry, String key) {
        int from = items.indexOf(entry);
        List<YamlNode> others = new ArrayList<>(items);
        others.remove(from);
        others.add(neighbor(entry).flatMap(neighbor -> index(others, entry, neighbor, key)).orElse(from), said(entry));
        return others;
    }

    /** The text that names the neighbor; empty, with a fault added, if there are two. */
    private Optional<YamlNode.ScalarNode> neighbor(YamlNode entry) {
        if (entry.has(BEFORE) && entry.has(AFTER)) {
            entry.text(AFTER).ifPresent(after -> faults.add(after, "placed-twice"));
            return Optional.empty();
        }
        return Stream.of(BEFORE, AFTER).flatMap(entry::texts).findFirst();
    }

    private Optional<Integer> index(List<YamlNode> others, YamlNode entry, YamlNode.ScalarNode neighbor, String key) {
        List<String> names = others.stream().map(other -> other.word(key)).toList();
        String name = neighbor.text();
        if (names.contains(name)) {
            return Optional.of(names.indexOf(name) + (entry.has(AFTER) ? 1 : 0));
        }
        if (name.equals(entry.word(key))) {
            faults.add(neighbor, "placed-at-itself", name);
        } else if (removed.containsKey(name)) {
            faults.add(neighbor, "removed-neighbor", name, removed.get(name).line());
        } else {
            faults.add(neighbor, "unknown-neighbor", name, faults.instead(name, names));
        }
        return Optional.empty();
    }

    /** The entry without the keys for its place. */
    private static YamlNode said(YamlNode entry) {
        if (!(entry instanceof YamlNode.MappingNode mapping)) {
            return entry;
        }
        Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>(mapping.entries());
        entries.keySet().removeAll(KEYS);
        return new YamlNode.MappingNode(mapping.place(), entries);
    }
}

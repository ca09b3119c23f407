package org.defaulton.scenario.file;

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

    /** Whether an overlay says where the entry belongs. */
    static boolean isPlaced(YamlNode entry) {
        return entry.has(BEFORE) || entry.has(AFTER) || entry.has(INTO);
    }

    /**
     * Moves a name within a list of names. Adds a fault if its neighbor is not there, and leaves it where it is.
     *
     * @param order the names of all entries of the list
     * @param name one of them
     * @param entry the entry, which may name a neighbor
     */
    void place(List<String> order, String name, YamlNode entry) {
        Optional<YamlNode.ScalarNode> neighbor = neighbor(entry).filter(wanted -> isThere(wanted, order, name));
        neighbor.ifPresent(wanted -> {
            order.remove(name);
            order.add(order.indexOf(wanted.text()) + (entry.has(AFTER) ? 1 : 0), name);
        });
    }

    /** The text that names the neighbor; empty, with a fault added, if there are two. */
    private Optional<YamlNode.ScalarNode> neighbor(YamlNode entry) {
        if (entry.has(BEFORE) && entry.has(AFTER)) {
            entry.text(AFTER).ifPresent(after -> faults.add(after, "placed-twice"));
            return Optional.empty();
        }
        return Stream.of(BEFORE, AFTER).flatMap(entry::texts).findFirst();
    }

    private boolean isThere(YamlNode.ScalarNode neighbor, List<String> order, String name) {
        String wanted = neighbor.text();
        if (wanted.equals(name)) {
            faults.add(neighbor, "placed-at-itself", name);
        } else if (order.contains(wanted)) {
            return true;
        } else if (removed.containsKey(wanted)) {
            faults.add(neighbor, "removed-neighbor", wanted, removed.get(wanted).line());
        } else {
            List<String> others = order.stream().filter(known -> !known.equals(name)).toList();
            faults.add(neighbor, "unknown-neighbor", wanted, faults.instead(wanted, others));
        }
        return false;
    }

    /** The entry without the keys for its place. */
    static YamlNode unplaced(YamlNode entry) {
        return entry instanceof YamlNode.MappingNode mapping ? mapping.without(KEYS) : entry;
    }
}

package org.defaulton.scenario.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.defaulton.text.Language;

/**
 * Merges an overlay into its base. Single values replace, groups of keys merge key by key, lists with named entries
 * merge entry by entry, other lists replace, and so does a population. A new or changed entry can be put next to
 * another ({@link EntryPlacement}), and a row or group can move to another page ({@link EntryMover}). A changed entry
 * loses the claims of the base ({@link OverlayClaimReplacer}). Anything that does not fit is left out: the schema of
 * overlays reports it.
 *
 * <p>Content of the base gets a position in the overlay that is responsible for it: that of the closest entry around it
 * that changes something, of the entry that removes what it refers to, or of the name of the base.
 */
public final class OverlayMerger {
    /** The key that removes an entry if it is true, and keys of the entry if it lists them. */
    public static final String REMOVE = "remove";

    /** More than anyone would place by hand in one list, yet fast. */
    private static final int MOST_PLACED = 1000;

    private final FaultCollector faults;
    private final Map<String, FilePosition> removed = new HashMap<>();
    private final List<OverlayResolver.AddedEntry> added = new ArrayList<>();
    private final List<OverlayResolver.RemovedKey> removedKeys = new ArrayList<>();
    private final EntryPlacement placement;

    private OverlayMerger(FaultCollector faults) {
        this.faults = faults;
        placement = new EntryPlacement(removed, faults);
    }

    /** The base with the changes; {@code named} is where the overlay names its base. */
    public static OverlayResolver.ResolvedScenario of(YamlNode.MappingNode base, YamlNode.MappingNode overlay,
            FilePosition named, FaultCollector faults) {
        OverlayMerger merge = new OverlayMerger(faults);
        merge.findRemoved(overlay);
        YamlNode.MappingNode whole = merge.mapping(base, overlay.without(Set.of(OverlayResolver.BASE)), named);
        YamlNode.MappingNode moved = new EntryMover(merge.placement, faults).moved(whole);
        return new OverlayResolver.ResolvedScenario(OverlayClaimReplacer.complete(moved), merge.added,
                merge.removedKeys);
    }

    private void findRemoved(YamlNode tree) {
        if (tree.isTrue(REMOVE)) {
            tree.text("id").ifPresent(id -> removed.put(id.text(), tree.place()));
        }
        tree.below("*").forEach(this::findRemoved);
    }

    private YamlNode merged(YamlNode base, YamlNode overlay, FilePosition answering) {
        return switch (base) {
            case YamlNode.MappingNode of when overlay instanceof YamlNode.MappingNode changes ->
                mapping(of, changes, changes.place());
            case YamlNode.SequenceNode of when overlay instanceof YamlNode.SequenceNode changes ->
                list(of, changes, answering);
            case YamlNode.ScalarNode _ when overlay instanceof YamlNode.ScalarNode -> overlay;
            default -> answered(base, overlay.place());
        };
    }

    private YamlNode.MappingNode mapping(YamlNode.MappingNode base, YamlNode.MappingNode overlay,
            FilePosition answering) {
        Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>();
        base.entries().forEach((key, entry) -> {
            YamlNode.MappingEntry change = overlay.entries().get(key);
            entries.put(key,
                    change == null
                            ? answered(entry, answering)
                            : new YamlNode.MappingEntry(change.key(),
                                    key.equals(BuiltInContent.POPULATION)
                                            ? change.value()
                                            : merged(entry.value(), change.value(), answering)));
        });
        overlay.entries().forEach(entries::putIfAbsent);
        removeKeys(base, overlay, entries);
        OverlayClaimReplacer.replace(base, overlay, entries);
        entries.computeIfPresent("timeline",
                (_, entry) -> new YamlNode.MappingEntry(entry.key(), byDate(entry.value())));
        return new YamlNode.MappingNode(overlay.place(), entries);
    }

    private void removeKeys(YamlNode.MappingNode base, YamlNode.MappingNode overlay,
            Map<String, YamlNode.MappingEntry> entries) {
        reportWord(base, overlay);
        entries.remove(REMOVE);
        overlay.texts(REMOVE + "/*").forEach(key -> {
            if (overlay.has(key.text())) {
                faults.add(key, "removed-and-changed", key.text());
            } else if (entries.remove(key.text()) == null) {
                faults.add(key, "removed-key-unknown", key.text(), faults.instead(key.text(), base.entries().keySet()));
            } else {
                removedKeys.add(new OverlayResolver.RemovedKey(overlay.place(), key));
            }
        });
    }

    /** Reports a key to remove that is not in a list. */
    private void reportWord(YamlNode base, YamlNode change) {
        change.text(REMOVE)
                .filter(word -> base.has(word.text()))
                .ifPresent(word -> faults.add(word, "removed-without-list", word.text()));
    }

    /** Whether it removes some keys of an entry instead of the whole entry. */
    private static boolean removesKeys(YamlNode change) {
        return change.below(REMOVE).anyMatch(YamlNode.SequenceNode.class::isInstance);
    }

    private YamlNode list(YamlNode.SequenceNode base, YamlNode.SequenceNode overlay, FilePosition answering) {
        Optional<List<String>> keys = base.items().stream().findFirst().flatMap(first -> EntryKeys.among(first::has));
        return keys.<YamlNode>map(names -> named(base, overlay, names, answering)).orElse(overlay);
    }

    private YamlNode named(YamlNode.SequenceNode base, YamlNode.SequenceNode overlay, List<String> keys,
            FilePosition answering) {
        Map<List<String>, YamlNode> items = new LinkedHashMap<>();
        base.items().forEach(item -> items.put(EntryKeys.of(item, keys).orElseThrow(), item));
        List<String> known = items.keySet().stream().map(OverlayMerger::said).toList();
        Map<List<String>, FilePosition> changed = new HashMap<>();
        for (YamlNode change : overlay.items()) {
            EntryKeys.of(change, keys).ifPresent(name -> {
                FilePosition before = changed.putIfAbsent(name, change.place());
                if (before == null) {
                    change(items, name, change, keys, known);
                } else {
                    faults.add(change.place(), "changed-twice", said(name), before.line());
                }
            });
        }
        List<YamlNode> all = new ArrayList<>();
        items.forEach((name, item) -> all.add(changed.containsKey(name) ? item : answered(item, answering)));
        return new YamlNode.SequenceNode(overlay.place(),
                keys.size() == 1 ? placed(all, overlay, keys.getFirst()) : all);
    }

    /** The entries in the order that the overlay wants, except for those that move elsewhere. */
    private List<YamlNode> placed(List<YamlNode> items, YamlNode overlay, String key) {
        List<YamlNode> placed = overlay.below("*")
                .filter(change -> EntryPlacement.isPlaced(change) && !change.has(EntryPlacement.INTO))
                .toList();
        if (placed.isEmpty()) {
            return items;
        }
        if (placed.size() > MOST_PLACED) {
            faults.add(placed.get(MOST_PLACED).place(), "too-many-placed", MOST_PLACED);
            return items.stream().map(EntryPlacement::unplaced).toList();
        }
        Map<String, YamlNode> byName = new LinkedHashMap<>();
        items.forEach(item -> byName.put(item.word(key), item));
        List<String> order = new ArrayList<>(byName.keySet());
        placed.stream()
                .filter(change -> byName.containsKey(change.word(key)))
                .forEach(change -> placement.place(order, change.word(key), change));
        placed.forEach(change -> byName.computeIfPresent(change.word(key), (_, item) -> EntryPlacement.unplaced(item)));
        return order.stream().map(byName::get).toList();
    }

    private void change(Map<List<String>, YamlNode> items, List<String> name, YamlNode change, List<String> keys,
            List<String> names) {
        YamlNode known = items.get(name);
        boolean kept = !change.has(REMOVE) || removesKeys(change);
        if (known == null && kept) {
            added.add(new OverlayResolver.AddedEntry(change, keys, names));
        }
        if (kept) {
            items.put(name, known == null ? change : merged(known, change, change.place()));
        } else if (known != null) {
            reportWord(known, change);
            items.computeIfPresent(name, (_, entry) -> change.isTrue(REMOVE) ? null : entry);
        } else {
            faults.add(change.place(), "removed-unknown", said(name), faults.instead(said(name), names));
        }
    }

    /** The name of an entry as people write it, such as "posts, ads". */
    public static String said(List<String> name) {
        return Language.current().list(name);
    }

    /** A new event would come last, whatever its date; the app sorts it by date. */
    private static YamlNode byDate(YamlNode timeline) {
        return timeline instanceof YamlNode.SequenceNode list
                ? new YamlNode.SequenceNode(list.place(),
                        list.items().stream().sorted(Comparator.comparing(event -> event.word("date"))).toList())
                : timeline;
    }

    private YamlNode.MappingEntry answered(YamlNode.MappingEntry entry, FilePosition answering) {
        return new YamlNode.MappingEntry(entry.key().answeredBy(answering), answered(entry.value(), answering));
    }

    private YamlNode answered(YamlNode base, FilePosition answering) {
        return switch (base) {
            case YamlNode.ScalarNode scalar ->
                new YamlNode.ScalarNode(scalar.place().answeredBy(removed.getOrDefault(scalar.text(), answering)),
                        scalar.text(), scalar.value());
            case YamlNode.SequenceNode list -> new YamlNode.SequenceNode(list.place().answeredBy(answering),
                    list.items().stream().map(item -> answered(item, answering)).toList());
            case YamlNode.MappingNode mapping -> {
                Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>();
                mapping.entries().forEach((key, entry) -> entries.put(key, answered(entry, answering)));
                yield new YamlNode.MappingNode(mapping.place().answeredBy(answering), entries);
            }
        };
    }
}

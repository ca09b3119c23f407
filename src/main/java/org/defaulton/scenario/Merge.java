package org.defaulton.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays an overlay over its base. Single values replace, groups of keys merge key by key, lists with named entries merge
 * entry by entry, other lists replace. An entry that changes rests on no claims of the base ({@link OverlayClaims}). What does not fit at all is left out: the schema of overlays names it.
 *
 * <p>What comes from the base gets a place in the overlay that answers for it: the closest entry that changes something
 * around it, the entry that removes what it names, or else the name of the base.
 */
final class Merge {
    /** The key that takes an entry out. */
    static final String REMOVE = "remove";

    private final Faults faults;
    private final Map<String, Place> removed = new HashMap<>();
    private final List<Overlay.Added> added = new ArrayList<>();

    private Merge(Faults faults) {
        this.faults = faults;
    }

    /** The base with the changes; {@code named} is where the overlay names its base. */
    static Overlay.Whole of(Tree.Mapping base, Tree.Mapping overlay, Place named, Faults faults) {
        Merge merge = new Merge(faults);
        merge.findRemoved(overlay);
        Map<String, Tree.Entry> own = new LinkedHashMap<>(overlay.entries());
        own.remove(Overlay.BASE);
        Tree.Mapping whole = merge.mapping(base, new Tree.Mapping(overlay.place(), own), named);
        return new Overlay.Whole(OverlayClaims.complete(whole), merge.added);
    }

    private void findRemoved(Tree tree) {
        if (isRemoved(tree)) {
            tree.text("id").ifPresent(id -> removed.put(id.text(), tree.place()));
        }
        tree.below("*").forEach(this::findRemoved);
    }

    private Tree merged(Tree base, Tree overlay, Place answering) {
        return switch (base) {
            case Tree.Mapping of when overlay instanceof Tree.Mapping changes -> mapping(of, changes, changes.place());
            case Tree.Sequence of when overlay instanceof Tree.Sequence changes -> list(of, changes, answering);
            case Tree.Scalar _ when overlay instanceof Tree.Scalar -> overlay;
            default -> answered(base, overlay.place());
        };
    }

    private Tree.Mapping mapping(Tree.Mapping base, Tree.Mapping overlay, Place answering) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        base.entries().forEach((key, entry) -> {
            Tree.Entry change = overlay.entries().get(key);
            entries.put(key, change == null
                    ? answered(entry, answering)
                    : new Tree.Entry(change.key(), merged(entry.value(), change.value(), answering)));
        });
        overlay.entries().forEach(entries::putIfAbsent);
        OverlayClaims.replace(base, overlay, entries);
        entries.computeIfPresent("timeline", (_, entry) -> new Tree.Entry(entry.key(), byDate(entry.value())));
        return new Tree.Mapping(overlay.place(), entries);
    }

    private Tree list(Tree.Sequence base, Tree.Sequence overlay, Place answering) {
        Optional<List<String>> keys = base.items().stream().findFirst().flatMap(first -> EntryNames.among(first::has));
        return keys.<Tree>map(names -> named(base, overlay, names, answering)).orElse(overlay);
    }

    private Tree named(Tree.Sequence base, Tree.Sequence overlay, List<String> keys, Place answering) {
        Map<List<String>, Tree> items = new LinkedHashMap<>();
        base.items().forEach(item -> items.put(EntryNames.of(item, keys).orElseThrow(), item));
        List<String> known = items.keySet().stream().map(Merge::said).toList();
        Map<List<String>, Place> changed = new HashMap<>();
        for (Tree change : overlay.items()) {
            EntryNames.of(change, keys).ifPresent(name -> {
                Place before = changed.putIfAbsent(name, change.place());
                if (before == null) {
                    change(items, name, change, keys, known);
                } else {
                    faults.add(change.place(), "changed-twice", said(name), before.line());
                }
            });
        }
        List<Tree> all = new ArrayList<>();
        items.forEach((name, item) -> all.add(changed.containsKey(name) ? item : answered(item, answering)));
        return new Tree.Sequence(overlay.place(), all);
    }

    private void change(Map<List<String>, Tree> items, List<String> name, Tree change, List<String> keys,
            List<String> names) {
        Tree known = items.get(name);
        if (known == null && !change.has(REMOVE)) {
            added.add(new Overlay.Added(change, keys, names));
        }
        if (!change.has(REMOVE)) {
            items.put(name, known == null ? change : merged(known, change, change.place()));
        } else if (known != null) {
            items.computeIfPresent(name, (_, entry) -> isRemoved(change) ? null : entry);
        } else {
            faults.add(change.place(), "removed-unknown", said(name),
                    faults.instead(said(name), names));
        }
    }

    /** Anything but true has a fault by the schema of overlays. */
    private static boolean isRemoved(Tree change) {
        return change.below(REMOVE).anyMatch(value -> value instanceof Tree.Scalar yes && yes.value().equals(true));
    }

    static String said(List<String> name) {
        return String.join(", ", name);
    }

    /** A new event would stand last, whatever its day; in the app it stands on its day. */
    private static Tree byDate(Tree timeline) {
        return timeline instanceof Tree.Sequence list
                ? new Tree.Sequence(list.place(),
                        list.items().stream().sorted(Comparator.comparing(event -> event.word("date"))).toList())
                : timeline;
    }

    private Tree.Entry answered(Tree.Entry entry, Place answering) {
        return new Tree.Entry(entry.key().answeredBy(answering), answered(entry.value(), answering));
    }

    private Tree answered(Tree base, Place answering) {
        return switch (base) {
            case Tree.Scalar scalar -> new Tree.Scalar(
                    scalar.place().answeredBy(removed.getOrDefault(scalar.text(), answering)), scalar.text(),
                    scalar.value());
            case Tree.Sequence list -> new Tree.Sequence(list.place().answeredBy(answering),
                    list.items().stream().map(item -> answered(item, answering)).toList());
            case Tree.Mapping mapping -> {
                Map<String, Tree.Entry> entries = new LinkedHashMap<>();
                mapping.entries().forEach((key, entry) -> entries.put(key, answered(entry, answering)));
                yield new Tree.Mapping(mapping.place().answeredBy(answering), entries);
            }
        };
    }
}

package org.defaulton.scenario.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Moves rows into other groups, and groups to other pages, as an overlay wants it. A group that has no row left
 * disappears.
 */
record EntryMover(EntryPlacement placement, FaultCollector faults) {
    private static final String SECTIONS = "sections";
    private static final String GROUPS = "groups";
    private static final String ROWS = "rows";
    /** More than anyone would move by hand, yet fast. */
    private static final int MOST_MOVES = 100;
    private static final Comparator<Move> BY_PLACE = Comparator.comparing(move -> move.into().place());

    /**
     * An entry to move.
     *
     * @param list the key of the lists that have such entries
     * @param id its id
     * @param into the id of what it moves into
     */
    private record Move(String list, String id, YamlNode.ScalarNode into) {
        boolean isOfRow() {
            return list.equals(ROWS);
        }

        /** The keys of the lists that have what it can move into. */
        List<String> parents() {
            return isOfRow() ? List.of(GROUPS) : List.of(SECTIONS, ROWS);
        }
    }

    /** The scenario with everything moved, in the order of the overlay. */
    YamlNode.MappingNode moved(YamlNode.MappingNode scenario) {
        YamlNode.MappingEntry sections = scenario.entries().get(SECTIONS);
        List<Move> moves = Stream.of(ROWS, GROUPS).flatMap(list -> moves(scenario, list)).sorted(BY_PLACE).toList();
        if (sections == null || moves.isEmpty()) {
            return scenario;
        }
        if (moves.size() > MOST_MOVES) {
            faults.add(moves.get(MOST_MOVES).into(), "too-many-moves", MOST_MOVES);
            return scenario;
        }
        YamlNode screens = new YamlNode.MappingNode(scenario.place(), Map.of(SECTIONS, sections));
        for (Move move : moves) {
            screens = moved(screens, move);
        }
        return scenario.with(SECTIONS, withoutEmptied(screens.below(SECTIONS).findFirst().orElseThrow()));
    }

    private static Stream<Move> moves(YamlNode scenario, String list) {
        return entries(scenario, list)
                .flatMap(entry -> entry.texts(EntryPlacement.INTO).map(into -> new Move(list, entry.word("id"), into)));
    }

    private YamlNode moved(YamlNode whole, Move move) {
        YamlNode entry = entries(whole, move.list()).filter(found -> isNamed(found, move.id()))
                .findFirst()
                .orElseThrow();
        String into = move.into().text();
        Optional<String> parents = move.parents()
                .stream()
                .filter(list -> entries(whole, list).anyMatch(found -> isNamed(found, into)))
                .findFirst();
        if (parents.isEmpty()) {
            addUnknown(whole, move);
        } else if (into.equals(move.id()) || move.parents().stream().anyMatch(list -> below(entry, list, into))) {
            faults.add(move.into(), "moved-into-itself", move.id());
        } else {
            YamlNode rest = lists(whole, move.list(), list -> without(list, move));
            return lists(rest, parents.get(),
                    list -> list.stream()
                            .map(item -> isNamed(item, into) ? with(item, move.list(), entry) : item)
                            .toList());
        }
        return lists(whole, move.list(),
                list -> list.stream().map(item -> item.equals(entry) ? EntryPlacement.unplaced(item) : item).toList());
    }

    private void addUnknown(YamlNode whole, Move move) {
        String into = move.into().text();
        FilePosition gone = placement.removed().get(into);
        if (gone == null) {
            List<String> known = move.parents()
                    .stream()
                    .flatMap(list -> entries(whole, list))
                    .map(entry -> entry.word("id"))
                    .toList();
            faults.add(move.into(), move.isOfRow() ? "no-group-to-move-into" : "no-page-to-move-into", into,
                    faults.instead(into, known));
        } else {
            faults.add(move.into(), "removed-neighbor", into, gone.line());
        }
    }

    private static Stream<YamlNode> entries(YamlNode whole, String list) {
        return whole.all(list.equals(SECTIONS) ? "sections/*" : "sections/**/" + list + "/*");
    }

    private static boolean below(YamlNode entry, String list, String id) {
        return entry.all("**/" + list + "/*").anyMatch(found -> isNamed(found, id));
    }

    private static boolean isNamed(YamlNode entry, String id) {
        return entry.word("id").equals(id);
    }

    private static List<YamlNode> without(List<YamlNode> items, Move move) {
        return items.stream().filter(item -> !isNamed(item, move.id())).toList();
    }

    /** The parent with the entry in its list, which is made if there is none. */
    private YamlNode with(YamlNode parent, String list, YamlNode entry) {
        if (!(parent instanceof YamlNode.MappingNode mapping)) {
            return parent;
        }
        Map<String, YamlNode> items = new LinkedHashMap<>();
        parent.all(list + "/*").forEach(item -> items.put(item.word("id"), item));
        items.put(entry.word("id"), EntryPlacement.unplaced(entry));
        List<String> order = new ArrayList<>(items.keySet());
        placement.place(order, entry.word("id"), entry);
        FilePosition place = parent.below(list).findFirst().orElse(entry).place();
        return mapping.with(list, new YamlNode.SequenceNode(place, order.stream().map(items::get).toList()));
    }

    /** The tree with every list of the key changed. */
    private static YamlNode lists(YamlNode tree, String key, UnaryOperator<List<YamlNode>> change) {
        return switch (tree) {
            case YamlNode.ScalarNode scalar -> scalar;
            case YamlNode.SequenceNode list -> new YamlNode.SequenceNode(list.place(),
                    list.items().stream().map(item -> lists(item, key, change)).toList());
            case YamlNode.MappingNode mapping -> {
                Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>();
                mapping.entries().forEach((name, entry) -> {
                    YamlNode value = lists(entry.value(), key, change);
                    YamlNode now = name.equals(key) && value instanceof YamlNode.SequenceNode list
                            ? new YamlNode.SequenceNode(list.place(), change.apply(list.items()))
                            : value;
                    entries.put(name, new YamlNode.MappingEntry(entry.key(), now));
                });
                yield new YamlNode.MappingNode(mapping.place(), entries);
            }
        };
    }

    /** The tree without groups that have no row left, and without lists of groups that have no group left. */
    private static YamlNode withoutEmptied(YamlNode tree) {
        return switch (tree) {
            case YamlNode.ScalarNode scalar -> scalar;
            case YamlNode.SequenceNode list -> new YamlNode.SequenceNode(list.place(),
                    list.items()
                            .stream()
                            .map(EntryMover::withoutEmptied)
                            .filter(item -> !isEmptied(item, ROWS))
                            .toList());
            case YamlNode.MappingNode mapping -> {
                Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>();
                mapping.entries()
                        .forEach((name, entry) -> entries.put(name,
                                new YamlNode.MappingEntry(entry.key(), withoutEmptied(entry.value()))));
                YamlNode.MappingNode whole = new YamlNode.MappingNode(mapping.place(), entries);
                if (isEmptied(whole, GROUPS)) {
                    entries.remove(GROUPS);
                }
                yield whole;
            }
        };
    }

    private static boolean isEmptied(YamlNode tree, String list) {
        return tree.has(list) && tree.all(list + "/*").findAny().isEmpty();
    }
}

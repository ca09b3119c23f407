package org.defaulton.scenario.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Replaces the members that a scenario names by the contents of their files. */
public final class MemberReferences {
    private static final String MEMBERS = "members";

    /** Finds members. */
    @FunctionalInterface
    public interface MemberFinder {
        /** The content of the member's file. Adds a fault and returns empty if there is none. */
        Optional<YamlNode> find(YamlNode.ScalarNode named);
    }

    private MemberReferences() {
    }

    /** The scenario with every member written out. Names without a file stay. */
    public static YamlNode resolved(YamlNode root, MemberFinder finder) {
        if (!(root instanceof YamlNode.MappingNode scenario) || !scenario.has(MEMBERS)) {
            return root;
        }
        return scenario.with(MEMBERS, listed(scenario.below(MEMBERS).findFirst().orElseThrow(), finder));
    }

    private static YamlNode listed(YamlNode members, MemberFinder finder) {
        return members instanceof YamlNode.SequenceNode list
                ? new YamlNode.SequenceNode(list.place(),
                        list.items().stream().map(item -> writtenOut(item, finder)).toList())
                : members;
    }

    private static YamlNode writtenOut(YamlNode member, MemberFinder finder) {
        return member instanceof YamlNode.ScalarNode named && named.isText()
                ? finder.find(named).map(found -> inPlaceOf(named, found)).orElse(member)
                : member;
    }

    /** The content of a file, to be used where a scenario names the file. */
    public static YamlNode inPlaceOf(YamlNode.ScalarNode named, YamlNode content) {
        YamlNode here = at(content, named.place());
        // Only a file of its own needs a kind.
        return here instanceof YamlNode.MappingNode mapping ? mapping.without(Set.of("kind")) : here;
    }

    /** Moves all nodes to the position of the name, which is where a fault can be fixed in the scenario. */
    private static YamlNode at(YamlNode tree, FilePosition place) {
        return switch (tree) {
            case YamlNode.ScalarNode scalar -> new YamlNode.ScalarNode(place, scalar.text(), scalar.value());
            case YamlNode.SequenceNode list ->
                new YamlNode.SequenceNode(place, list.items().stream().map(item -> at(item, place)).toList());
            case YamlNode.MappingNode mapping -> {
                Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>();
                mapping.entries()
                        .forEach((key, entry) -> entries.put(key,
                                new YamlNode.MappingEntry(place, at(entry.value(), place))));
                yield new YamlNode.MappingNode(place, entries);
            }
        };
    }
}

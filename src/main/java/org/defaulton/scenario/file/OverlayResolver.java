package org.defaulton.scenario.file;

import java.util.List;
import java.util.Optional;

/** A scenario file that names a base and holds only what differs from it. */
public final class OverlayResolver {
    /** The key that names the base: the id of one that ships, or the path of a file. */
    public static final String BASE = "base";

    /** Finds bases. */
    @FunctionalInterface
    public interface BaseFinder {
        /** The whole base that a text names; empty, with a fault added, if there is none. */
        Optional<YamlNode> find(YamlNode.ScalarNode named, FaultCollector faults);
    }

    private OverlayResolver() {
    }

    /** Whether the file names a base. */
    public static boolean is(YamlNode root) {
        return root.has(BASE);
    }

    /**
     * A scenario merged with its base.
     *
     * @param root all of it
     * @param added the entries that the overlay adds to lists of the base
     * @param removed the keys that the overlay takes out
     */
    public record ResolvedScenario(YamlNode root, List<AddedEntry> added, List<RemovedKey> removed) {}

    /**
     * A key of the base that the scenario does not have.
     *
     * @param from where the keys are that lack it now
     * @param key the key as the overlay names it
     */
    public record RemovedKey(FilePosition from, YamlNode.ScalarNode key) {}

    /**
     * An entry that the base does not have.
     *
     * @param entry the entry in the overlay
     * @param keys the keys that identify it
     * @param known the names of the base's entries in the same list
     */
    public record AddedEntry(YamlNode entry, List<String> keys, List<String> known) {}

    /**
     * The whole scenario; a tree without a base is returned as it is. Empty, with a fault added, if the base cannot be
     * found.
     */
    public static Optional<ResolvedScenario> whole(YamlNode root, BaseFinder bases, FaultCollector faults) {
        Optional<YamlNode.ScalarNode> named = root.text(BASE);
        if (named.isEmpty()) {
            // The schema of overlays reports a base that is not text.
            return is(root) ? Optional.empty() : Optional.of(new ResolvedScenario(root, List.of(), List.of()));
        }
        return bases.find(named.get(), faults).map(base -> {
            root.text("id")
                    .filter(id -> id.text().equals(base.word("id")))
                    .ifPresent(id -> faults.add(id, "id-of-base", id.text()));
            return OverlayMerger.of((YamlNode.MappingNode) base, (YamlNode.MappingNode) root, named.get().place(),
                    faults);
        });
    }

    /** The shipped base with an id. */
    public static Optional<YamlNode> builtIn(YamlNode.ScalarNode named, FaultCollector faults) {
        List<String> known = BuiltInContent.scenarioIds();
        if (known.contains(named.text())) {
            return Optional.of(BuiltInContent.tree(named.text()));
        }
        faults.add(named, "unknown-base", named.text(), faults.instead(named.text(), known));
        return Optional.empty();
    }
}

package org.defaulton.scenario.file;

import java.util.List;
import java.util.Optional;

/** A scenario file that names a base and holds only what differs from it. */
public final class OverlayResolver {
    /** The key with the id of the base. */
    public static final String BASE = "base";

    private OverlayResolver() {
    }

    /** Whether the file names a base. */
    public static boolean is(YamlNode root) {
        return root.has(BASE);
    }

    /**
     * A scenario with nothing left to its base.
     *
     * @param root all of it
     * @param added the entries that the overlay adds to lists of the base
     */
    public record ResolvedScenario(YamlNode root, List<AddedEntry> added) {}

    /**
     * An entry that the base does not have.
     *
     * @param entry what the overlay says
     * @param keys the keys that name it
     * @param known the names of the base's entries in the same list
     */
    public record AddedEntry(YamlNode entry, List<String> keys, List<String> known) {}

    /** The whole scenario; any other tree is whole as it is. Empty, with a fault added, where there is no such base. */
    public static Optional<ResolvedScenario> whole(YamlNode root, FaultCollector faults) {
        Optional<YamlNode.ScalarNode> named = root.text(BASE);
        if (named.isEmpty()) {
            // What is no text has a fault by the schema of overlays.
            return is(root) ? Optional.empty() : Optional.of(new ResolvedScenario(root, List.of()));
        }
        String base = named.get().text();
        List<String> known = BuiltInContent.scenarioIds();
        if (!known.contains(base)) {
            faults.add(named.get(), "unknown-base", base, faults.instead(base, known));
            return Optional.empty();
        }
        root.text("id").filter(id -> id.text().equals(base)).ifPresent(id -> faults.add(id, "id-of-base", base));
        return Optional.of(OverlayMerger.of((YamlNode.MappingNode) BuiltInContent.tree(base),
                (YamlNode.MappingNode) root, named.get().place(), faults));
    }
}

package org.defaulton.scenario;

import java.util.List;
import java.util.Optional;

/** A scenario file that names a base and holds only what differs from it. */
final class Overlay {
    /** The key with the id of the base. */
    static final String BASE = "base";

    private Overlay() {
    }

    static boolean is(Tree root) {
        return root.has(BASE);
    }

    /**
     * A scenario with nothing left to its base.
     *
     * @param root all of it
     * @param added the entries that the overlay adds to lists of the base
     */
    record Whole(Tree root, List<Added> added) {}

    /**
     * An entry that the base does not have.
     *
     * @param entry what the overlay says
     * @param keys the keys that name it
     * @param known the names of the base's entries in the same list
     */
    record Added(Tree entry, List<String> keys, List<String> known) {}

    /** The whole scenario; any other tree is whole as it is. Empty, with a fault added, where there is no such base. */
    static Optional<Whole> whole(Tree root, Faults faults) {
        Optional<Tree.Scalar> named = root.text(BASE);
        if (named.isEmpty()) {
            // What is no text has a fault by the schema of overlays.
            return is(root) ? Optional.empty() : Optional.of(new Whole(root, List.of()));
        }
        String base = named.get().text();
        List<String> known = BuiltIn.scenarioIds();
        if (!known.contains(base)) {
            faults.add(named.get(), "unknown-base", base, faults.instead(base, known));
            return Optional.empty();
        }
        root.text("id").filter(id -> id.text().equals(base)).ifPresent(id -> faults.add(id, "id-of-base", base));
        return Optional.of(Merge.of((Tree.Mapping) BuiltIn.tree(base), (Tree.Mapping) root, named.get().place(),
                faults));
    }
}

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

    /** The whole scenario; any other tree is whole as it is. Empty, with a fault added, where there is no such base. */
    static Optional<Tree> whole(Tree root, Faults faults) {
        Optional<Tree.Scalar> named = root.text(BASE);
        if (named.isEmpty()) {
            // What is no text has a fault by the schema of overlays.
            return is(root) ? Optional.empty() : Optional.of(root);
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

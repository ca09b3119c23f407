package org.defaulton.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that no controls hold each other in a circle: none of them would ever have a value. */
final class Holds {
    /** In a circle, the fault is at what the file itself wrote last. */
    private static final Comparator<Tree.Scalar> TO_MEND = Comparator
            .comparing((Tree.Scalar holder) -> holder.place().inBase() == null).thenComparing(Tree.Scalar::place);

    private final Map<String, Tree.Scalar> holders = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private Holds(Tree root) {
        root.all("controls/*").forEach(
                control -> control.text("hold/by").ifPresent(by -> holders.putIfAbsent(control.word("id"), by)));
    }

    static void check(Tree root, Faults faults) {
        Holds holds = new Holds(root);
        root.texts("controls/*/id").map(Tree.Scalar::text).map(holds::circle).filter(circle -> circle.size() > 1)
                .forEach(circle -> circle.stream().map(holds.holders::get).max(TO_MEND).ifPresent(
                        by -> faults.add(by, "holds-in-a-circle", Suggestion.listed(circle))));
    }

    /** The circle into which the holders of a control lead; empty where there is none, or it was found before. */
    private List<String> circle(String control) {
        List<String> path = new ArrayList<>();
        String at = control;
        while (at != null && seen.add(at)) {
            path.add(at);
            Tree.Scalar by = holders.get(at);
            at = by == null ? null : by.text();
        }
        int begin = path.indexOf(at);
        return begin < 0 ? List.of() : path.subList(begin, path.size());
    }
}

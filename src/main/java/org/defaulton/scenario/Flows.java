package org.defaulton.scenario;

import java.util.HashMap;
import java.util.Map;

/** Checks that no data goes into one use twice, and that a consent is needed somewhere where it is from a day on. */
final class Flows {
    private Flows() {
    }

    /** What a flow joins. */
    private record Ends(String data, String use) {}

    static void check(Tree root, Faults faults) {
        Map<Ends, Place> seen = new HashMap<>();
        root.all("flows/*").filter(flow -> !flow.has("consent-in")).flatMap(flow -> flow.texts("consent-from"))
                .forEach(from -> faults.add(from, "consent-from-alone"));
        root.all("flows/*").filter(flow -> flow.text("data").isPresent() && flow.text("use").isPresent())
                .forEach(flow -> {
                    Ends ends = new Ends(flow.word("data"), flow.word("use"));
                    Place before = seen.putIfAbsent(ends, flow.place());
                    if (before != null) {
                        faults.add(flow.place(), "duplicate-flow", ends.data(), ends.use(), faults.line(before));
                    }
                });
    }
}

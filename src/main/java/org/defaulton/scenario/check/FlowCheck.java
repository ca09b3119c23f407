package org.defaulton.scenario.check;

import java.util.HashMap;
import java.util.Map;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.YamlNode;

/** Checks that no data goes into one use twice, and that a consent is needed somewhere where it is from a day on. */
final class FlowCheck {
    private FlowCheck() {
    }

    /** What a flow joins. */
    private record FlowEnds(String data, String use) {}

    static void check(YamlNode root, FaultCollector faults) {
        Map<FlowEnds, FilePosition> seen = new HashMap<>();
        root.all("flows/*")
                .filter(flow -> !flow.has("consent-in"))
                .flatMap(flow -> flow.texts("consent-from"))
                .forEach(from -> faults.add(from, "consent-from-alone"));
        root.all("flows/*")
                .filter(flow -> flow.text("data").isPresent() && flow.text("use").isPresent())
                .forEach(flow -> {
                    FlowEnds ends = new FlowEnds(flow.word("data"), flow.word("use"));
                    FilePosition before = seen.putIfAbsent(ends, flow.place());
                    if (before != null) {
                        faults.add(flow.place(), "duplicate-flow", ends.data(), ends.use(), faults.line(before));
                    }
                });
    }
}

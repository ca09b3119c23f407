package org.defaulton.scenario.check;

import java.util.HashMap;
import java.util.Map;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.YamlNode;

/** Checks that no data has two flows into one use, and that {@code consent-from} comes with {@code consent-in}. */
final class FlowCheck {
    private FlowCheck() {
    }

    /** The two ends of a flow. */
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

package org.defaulton.scenario.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.scenario.file.YamlNode;

/** Checks that no controls hold each other in a circle: none of them would ever get a value. */
final class HoldCheck {
    /** In a circle, the fault is reported at the last hold that the file itself wrote. */
    private static final Comparator<YamlNode.ScalarNode> TO_MEND = Comparator
            .comparing((YamlNode.ScalarNode holder) -> holder.place().inBase() == null)
            .thenComparing(YamlNode.ScalarNode::place);

    private final Map<String, YamlNode.ScalarNode> holders = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private HoldCheck(YamlNode root) {
        root.all("controls/*")
                .forEach(control -> control.text("hold/by")
                        .ifPresent(by -> holders.putIfAbsent(control.word("id"), by)));
    }

    static void check(YamlNode root, FaultCollector faults) {
        HoldCheck holds = new HoldCheck(root);
        root.texts("controls/*/id")
                .map(YamlNode.ScalarNode::text)
                .map(holds::circle)
                .filter(circle -> circle.size() > 1)
                .forEach(circle -> circle.stream()
                        .map(holds.holders::get)
                        .max(TO_MEND)
                        .ifPresent(by -> faults.add(by, "holds-in-a-circle", WordSuggestion.listed(circle))));
    }

    /** The circle that the holds of a control lead into; empty if there is none or it has been found already. */
    private List<String> circle(String control) {
        List<String> path = new ArrayList<>();
        String at = control;
        while (at != null && seen.add(at)) {
            path.add(at);
            YamlNode.ScalarNode by = holders.get(at);
            at = by == null ? null : by.text();
        }
        int begin = path.indexOf(at);
        return begin < 0 ? List.of() : path.subList(begin, path.size());
    }
}

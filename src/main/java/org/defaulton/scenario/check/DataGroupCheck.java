package org.defaulton.scenario.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/** Checks that no data is in two groups and that no group has the id of data. */
final class DataGroupCheck {
    private DataGroupCheck() {
    }

    static void check(YamlNode root, FaultCollector faults) {
        DuplicateCheck.check(root, "groups/*/data/*", "id-DATA", faults);
        Set<String> data = root.texts("data/*/id").map(YamlNode.ScalarNode::text).collect(Collectors.toSet());
        root.texts("groups/*/id")
                .filter(id -> data.contains(id.text()))
                .forEach(id -> faults.add(id, "group-like-data", id.text()));
    }
}

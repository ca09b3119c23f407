package org.defaulton.scenario.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.YamlNode;

/** Finds words that appear twice where they may appear once. */
final class DuplicateCheck {
    /** Of two equal words, the one to fix is the one that the overlay wrote. */
    private static final Comparator<YamlNode.ScalarNode> BASE_FIRST = Comparator
            .comparing(word -> word.place().inBase() == null);

    private DuplicateCheck() {
    }

    /** Reports every word at the path that already appeared; {@code what} is the key of its kind's name. */
    static void check(YamlNode tree, String path, String what, FaultCollector faults) {
        String kind = faults.part(what);
        Map<String, FilePosition> seen = new HashMap<>();
        tree.texts(path).sorted(BASE_FIRST).forEach(word -> {
            FilePosition first = seen.putIfAbsent(word.text(), word.place());
            if (first != null) {
                faults.add(word, "duplicate-id", kind, word.text(), faults.line(first));
            }
        });
    }
}

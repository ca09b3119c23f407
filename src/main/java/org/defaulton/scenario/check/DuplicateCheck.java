package org.defaulton.scenario.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.YamlNode;

/** Finds words that are there twice where each may be there once. */
final class DuplicateCheck {
    /** Of two words that are the same, the one that the overlay wrote is to be fixed. */
    private static final Comparator<YamlNode.ScalarNode> BASE_FIRST = Comparator
            .comparing(word -> word.place().inBase() == null);

    private DuplicateCheck() {
    }

    /** Names every word at the path that stood there before; {@code what} is the key of its kind's name. */
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

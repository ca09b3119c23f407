package org.defaulton.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a key that a file leaves out becomes. */
final class Lists {
    private Lists() {
    }

    static <T> List<T> copyOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <V> Map<String, V> copyOrEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }
}

package org.defaulton.session;

import java.util.List;
import java.util.stream.Stream;

/** Helpers for immutable lists. */
final class Lists {
    private Lists() {
    }

    static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}

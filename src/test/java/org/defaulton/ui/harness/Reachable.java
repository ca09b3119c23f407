package org.defaulton.ui.harness;

import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Node;

/**
 * The nodes that objects keep in memory, found by following their fields. Does not follow weak references and static
 * fields.
 */
public final class Reachable {
    private static final List<String> CLOSED = List.of("java.", "jdk.", "sun.");

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> next = new ArrayDeque<>();

    private Reachable(Object... roots) {
        Arrays.stream(roots).forEach(this::add);
        while (!next.isEmpty()) {
            follow(next.removeLast());
        }
    }

    /** The nodes that the roots keep in memory. On the FX thread. */
    public static Set<Node> nodes(Object... roots) {
        return new Reachable(roots).seen.stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .collect(Collectors.toSet());
    }

    private void add(Object one) {
        if (one != null && !(one instanceof Reference<?>) && seen.add(one)) {
            next.add(one);
        }
    }

    private void follow(Object one) {
        switch (one) {
            case Object[] all -> Arrays.stream(all).forEach(this::add);
            case WeakHashMap<?, ?> weak -> weak.values().forEach(this::add);
            case Map<?, ?> map when isClosed(one.getClass()) -> map.forEach((key, value) -> {
                add(key);
                add(value);
            });
            case Iterable<?> all when isClosed(one.getClass()) -> all.forEach(this::add);
            case AtomicReference<?> reference -> add(reference.get());
            default -> fields(one);
        }
    }

    private void fields(Object of) {
        for (Class<?> type = of.getClass(); type != null && !isClosed(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    add(value(field, of));
                }
            }
        }
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The fields of JavaFX and Java classes are inaccessible; collections can be read in other ways. */
    private static boolean isClosed(Class<?> type) {
        return CLOSED.stream().anyMatch(type.getName()::startsWith);
    }
}

package org.defaulton.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Listeners for the changes of a value. They may be added and removed during a notification. */
final class Listeners<T> {
    private final List<Consumer<T>> list = new CopyOnWriteArrayList<>();

    /** Adds a listener; run the result to remove it. */
    Runnable add(Consumer<T> listener) {
        list.add(listener);
        return () -> list.remove(listener);
    }

    /** Reads the value anew for each listener, so that none gets an old one after another has changed it. */
    void tell(Supplier<T> value) {
        list.forEach(listener -> listener.accept(value.get()));
    }
}

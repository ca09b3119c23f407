package org.defaulton.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Those who want to know a value whenever it has changed. They may come and go while they are being told. */
final class Listeners<T> {
    private final List<Consumer<T>> list = new CopyOnWriteArrayList<>();

    /** Returns what detaches the listener. */
    Runnable add(Consumer<T> listener) {
        list.add(listener);
        return () -> list.remove(listener);
    }

    /** Asks for the value anew for each, so that nobody hears an old one after a listener has changed it. */
    void tell(Supplier<T> value) {
        list.forEach(listener -> listener.accept(value.get()));
    }
}

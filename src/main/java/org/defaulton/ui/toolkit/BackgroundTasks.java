package org.defaulton.ui.toolkit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs work off the FX thread, one task after the other. Every result or failure is delivered on the FX thread. */
public final class BackgroundTasks implements AutoCloseable {
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("background").daemon().factory());

    /**
     * Runs a task.
     *
     * @param done gets the result, on the FX thread
     * @param failed gets the exception, on the FX thread
     */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        thread.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception | Error e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

package org.defaulton.ui.toolkit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs work off the FX thread, one task after the other. Every result or failure is delivered on the FX thread. */
public final class BackgroundTasks implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("background").daemon().factory());

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

    /** Runs an action on the FX thread again and again, the first time after the interval. */
    public void every(Duration interval, Runnable action) {
        var _ = thread.scheduleWithFixedDelay(() -> Platform.runLater(() -> unlessClosed(action)), interval.toMillis(),
                interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void unlessClosed(Runnable action) {
        if (!thread.isShutdown()) {
            action.run();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

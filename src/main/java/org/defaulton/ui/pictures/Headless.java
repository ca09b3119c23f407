package org.defaulton.ui.pictures;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.defaulton.store.Home;
import org.defaulton.ui.common.Theme;

/** JavaFX without a display: the same pixels on every machine. */
final class Headless {
    private Headless() {
    }

    /** Starts the toolkit. Once per process, before anything else of JavaFX. */
    static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        System.setProperty("javafx.cachedir", Home.ofThisComputer().javafxCache().toString());
        // Nothing moves in a picture.
        System.setProperty("defaulton.still", "true");
        Platform.startup(Theme::install);
        Platform.setImplicitExit(false);
    }

    /** Runs on the FX thread and waits for the result. */
    static <T> T call(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    static void stop() {
        Platform.exit();
    }
}

package org.defaulton.ui.pictures;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.defaulton.store.Home;
import org.defaulton.text.Messages;
import org.defaulton.text.Problem;
import org.defaulton.ui.common.Theme;

/** JavaFX without a display: the same pixels on every machine. */
final class Headless {
    private Headless() {
    }

    /**
     * Starts the toolkit. Once per process, before anything else of JavaFX.
     *
     * @throws Problem if this computer lacks the libraries for it
     */
    static void start() throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        System.setProperty("javafx.cachedir", Home.ofThisComputer().javafxCache().toString());
        // Nothing moves in a picture.
        System.setProperty("defaulton.still", "true");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (UnsupportedOperationException | LinkageError e) {
            throw missing(e);
        }
        call(() -> {
            Theme.install();
            return true;
        });
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
            throw switch (e.getCause()) {
                case LinkageError error -> missing(error);
                case Exception exception -> exception;
                case null, default -> e;
            };
        }
    }

    private static Problem missing(Throwable cause) {
        return new Problem(Messages.of(Headless.class).text("graphics", String.valueOf(cause.getMessage())), cause);
    }

    static void stop() {
        Platform.exit();
    }
}

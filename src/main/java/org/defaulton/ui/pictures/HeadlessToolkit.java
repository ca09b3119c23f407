package org.defaulton.ui.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.defaulton.store.HomeFolder;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.defaulton.ui.theme.Theme;
import org.defaulton.ui.toolkit.NativeLibrary;
import org.defaulton.ui.toolkit.ToolkitStarter;

/** Runs JavaFX without a display, with the same pixels on every machine. */
final class HeadlessToolkit {
    private static final Messages TEXTS = Messages.of(HeadlessToolkit.class);

    private HeadlessToolkit() {
    }

    /**
     * Starts the toolkit. Call once per process, before any other use of JavaFX.
     *
     * @throws UserException if this computer lacks the libraries for it
     */
    static void start() throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        // Pictures need the final state of every animation.
        System.setProperty("defaulton.still", "true");
        // Without them, JavaFX would print its own stack trace.
        List<NativeLibrary> missing = NativeLibrary.missingForPictures();
        if (!missing.isEmpty()) {
            throw new UserException(
                    TEXTS.text("libraries", NativeLibrary.files(missing), NativeLibrary.packages(missing)));
        }
        try {
            ToolkitStarter.start(cache(), () -> Platform.setImplicitExit(false));
        } catch (RuntimeException | LinkageError e) {
            throw failed(e);
        }
        call(() -> {
            Theme.install();
            return true;
        });
    }

    /** In the home, so that the libraries are unpacked only once; pictures also work without a home. */
    private static Optional<Path> cache() {
        try {
            HomeFolder home = HomeFolder.ofThisComputer();
            home.create();
            return Optional.of(home.javafxCache());
        } catch (UserException _) {
            return Optional.empty();
        }
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
                case LinkageError error -> failed(error);
                case Exception exception -> exception;
                case null, default -> e;
            };
        }
    }

    private static UserException failed(Throwable cause) {
        return new UserException(TEXTS.text("graphics", String.valueOf(cause.getMessage())), cause);
    }

    static void stop() {
        Platform.exit();
    }
}

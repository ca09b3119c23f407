package org.defaulton.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.defaulton.store.Home;
import org.defaulton.text.Messages;
import org.defaulton.text.Problem;
import org.defaulton.ui.common.Libraries;
import org.defaulton.ui.common.Theme;
import org.defaulton.ui.common.Toolkit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The app in its window: reads the disk beside the toolkit's start, opens the window, and closes the file at the end. */
public final class Desktop {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);
    private static final Messages TEXTS = Messages.of(Desktop.class);

    private final Home home;
    private final String version;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger exitCode = new AtomicInteger();
    private @Nullable Prepared prepared;
    private @Nullable OpenWindow running;

    public Desktop(Home home, String version) {
        this.home = home;
        this.version = version;
    }

    /**
     * Runs the app until its window is closed. Waits.
     *
     * @return the exit code: 0, or 1 if it could not start
     */
    public int run() {
        CompletableFuture<Prepared> reading = reading();
        try {
            Toolkit.start(Optional.of(home.javafxCache()), () -> start(reading));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The toolkit does not start", e);
            System.err.println(sentence(reading, e));
            return 1;
        }
        return await();
    }

    /** What keeps the file from being opened may keep the toolkit from starting, too. */
    private String sentence(CompletableFuture<Prepared> reading, Throwable e) {
        Optional<String> problem = reading.handle((_, failure) -> failure != null
                && failure.getCause() instanceof Problem cause
                        ? Optional.of(cause.sentence())
                        : Optional.<String>empty())
                .join();
        return problem.orElseGet(() -> sentence(Libraries.missingForWindows(), e));
    }

    private String sentence(List<Libraries> missing, Throwable e) {
        String message = String.valueOf(e.getMessage());
        if (!missing.isEmpty()) {
            return TEXTS.text("problem.libraries", Libraries.files(missing), Libraries.packages(missing));
        }
        return e instanceof UnsupportedOperationException
                ? TEXTS.text("problem.display", message)
                : TEXTS.text("problem.toolkit", message, home.folder());
    }

    /** Begins to read the disk. */
    CompletableFuture<Prepared> reading() {
        return CompletableFuture.supplyAsync(this::read);
    }

    /** Opens the window once everything is read. On the FX thread. */
    void start(CompletableFuture<Prepared> reading) {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> report(e));
        Theme.install();
        var _ = reading.whenComplete((read, failure) -> Platform.runLater(() -> opened(read, failure)));
    }

    /** Waits until the window is closed and the file, too; gives the exit code. */
    int await() {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return exitCode.get();
    }

    /** The open window; null until it is open. */
    @Nullable
    OpenWindow window() {
        return running;
    }

    private Prepared read() {
        try {
            return Prepared.read(home);
        } catch (Problem e) {
            throw new CompletionException(e);
        }
    }

    private void opened(@Nullable Prepared read, @Nullable Throwable failure) {
        Stage stage = new Stage();
        stage.setTitle(TEXTS.text("title"));
        if (read == null) {
            fail(stage, failure == null ? new IllegalStateException("nothing was read") : failure);
        } else {
            prepared = read;
            show(stage, read);
        }
    }

    private void show(Stage stage, Prepared read) {
        OpenWindow window = new OpenWindow(read, new Sessions(read.store(), read.members().getFirst(), version), home,
                stage);
        window.start();
        running = window;
        stage.setOnCloseRequest(request -> {
            if (!window.desk().mayClose(stage::close)) {
                request.consume();
            }
        });
        stage.setOnHidden(_ -> close());
        read.notices().forEach(window.desk()::notice);
        WindowPlace.apply(stage);
        stage.show();
    }

    private void fail(Stage stage, Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        LOG.error("The app cannot start", cause);
        exitCode.set(1);
        String sentence = cause instanceof Problem problem
                ? problem.sentence()
                : TEXTS.text("problem.unknown", home.folder());
        System.err.println(sentence);
        stage.setScene(ProblemScene.of(sentence, stage::close));
        stage.setOnHidden(_ -> close());
        stage.show();
    }

    /** Lets the writer finish beside the FX thread; the process ends only then. */
    private void close() {
        Prepared open = prepared;
        if (running != null) {
            running.close();
        }
        Thread.ofPlatform().name("close").start(() -> {
            try {
                if (open != null) {
                    open.store().close();
                }
            } catch (Problem e) {
                LOG.error("The file could not be closed", e);
                System.err.println(e.sentence());
                exitCode.set(1);
            } finally {
                closed.countDown();
            }
        });
    }

    private void report(Throwable failure) {
        LOG.error("Unexpected failure", failure);
        OpenWindow window = running;
        if (window == null) {
            // Without a window nobody would ever know, and the process would not end.
            fail(new Stage(), failure);
        } else {
            window.desk().notice(TEXTS.text("problem.unexpected", home.log()));
        }
    }
}

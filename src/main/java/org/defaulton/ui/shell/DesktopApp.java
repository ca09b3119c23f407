package org.defaulton.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.defaulton.session.SessionMode;
import org.defaulton.store.HomeFolder;
import org.defaulton.store.SessionPurpose;
import org.defaulton.store.Store;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.defaulton.ui.theme.Theme;
import org.defaulton.ui.toolkit.NativeLibrary;
import org.defaulton.ui.toolkit.NextFrame;
import org.defaulton.ui.toolkit.ToolkitStarter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the app in its window: reads the disk while the toolkit starts, opens the window, and closes the file at the
 * end.
 */
public final class DesktopApp {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);
    private static final Messages TEXTS = Messages.of(DesktopApp.class);

    private static final SessionPurpose PURPOSE = SessionPurpose.of(SessionMode.EXPLORE);

    /** Long enough for a slow disk; anyone who waits longer will think that nothing is happening. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HomeFolder home;
    private final String version;
    private final Duration patience;
    private final CountDownLatch drawn = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger exitCode = new AtomicInteger();
    private volatile @Nullable StartupData prepared;
    private volatile @Nullable MainWindow running;

    public DesktopApp(HomeFolder home, String version) {
        this(home, version, PATIENCE);
    }

    /** Waits the given time for the window to be drawn. */
    DesktopApp(HomeFolder home, String version, Duration patience) {
        this.home = home;
        this.version = version;
        this.patience = patience;
    }

    /**
     * Runs the app until its window is closed. Blocks.
     *
     * @return the exit code: 0, or 1 if it could not start or the window was not drawn in time
     */
    public int run() {
        CompletableFuture<StartupData> reading = reading();
        try {
            ToolkitStarter.start(Optional.of(home.javafxCache()), () -> start(reading));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The toolkit does not start", e);
            System.err.println(sentence(reading, e));
            return 1;
        }
        return await();
    }

    /** Whatever keeps the file from being opened may also keep the toolkit from starting. */
    private String sentence(CompletableFuture<StartupData> reading, Throwable e) {
        Optional<String> problem = reading
                .handle((_, failure) -> failure != null && failure.getCause() instanceof UserException cause
                        ? Optional.of(cause.sentence())
                        : Optional.<String>empty())
                .join();
        return problem.orElseGet(() -> sentence(NativeLibrary.missingForWindows(), e));
    }

    private String sentence(List<NativeLibrary> missing, Throwable e) {
        String message = String.valueOf(e.getMessage());
        if (!missing.isEmpty()) {
            return TEXTS.text("problem.libraries", NativeLibrary.files(missing), NativeLibrary.packages(missing));
        }
        return e instanceof UnsupportedOperationException
                ? TEXTS.text("problem.display", message)
                : TEXTS.text("problem.toolkit", message, home.folder());
    }

    /** Starts reading the disk. */
    CompletableFuture<StartupData> reading() {
        return CompletableFuture.supplyAsync(this::read);
    }

    /** Opens the window once everything has been read. On the FX thread. */
    void start(CompletableFuture<StartupData> reading) {
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> report(e));
        Theme.install();
        var _ = reading.whenComplete((read, failure) -> Platform.runLater(() -> opened(read, failure)));
    }

    /**
     * Waits until the window and the file are closed, and returns the exit code. The wait for the window to appear is
     * limited.
     */
    int await() {
        try {
            if (drawn.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                closed.await();
            } else {
                giveUp();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return exitCode.get();
    }

    /**
     * A process without a window would only keep other instances out of the home. The session that it could not draw is
     * set aside.
     */
    private void giveUp() {
        exitCode.set(1);
        StartupData read = prepared;
        String sentence = TEXTS.text("problem.no-window", patience.toSeconds(), home.log());
        LOG.error("No frame was drawn: {}", sentence);
        System.err.println(sentence);
        if (read != null) {
            read.last().ifPresent(last -> setAside(last, read.store()));
        }
    }

    private void setAside(StartupData.ResumableSession last, Store store) {
        SetAsideSession aside = new SetAsideSession(last.platform().scenario().listName(), last.session().started(),
                TEXTS.text("aside.slow"));
        try {
            store.setAside(last.session().uuid(), aside.why()).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            System.err.println(aside.sentence(home.database()));
        } catch (ExecutionException | TimeoutException e) {
            LOG.error("The session could not be set aside", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The open window; null until it is open. */
    @Nullable
    MainWindow window() {
        return running;
    }

    private StartupData read() {
        try {
            return StartupData.read(home, PURPOSE.mode());
        } catch (UserException e) {
            throw new CompletionException(e);
        }
    }

    private void opened(@Nullable StartupData read, @Nullable Throwable failure) {
        Stage stage = new Stage();
        stage.setTitle(TEXTS.text("title"));
        if (read == null) {
            fail(stage, failure == null ? new IllegalStateException("nothing was read") : failure);
        } else {
            prepared = read;
            show(stage, read);
        }
    }

    private void show(Stage stage, StartupData read) {
        MainWindow window;
        try {
            window = new MainWindow(read, new SessionKeeper(read.store(), PURPOSE, version), home, stage,
                    outcome(stage));
        } catch (RuntimeException | Error e) {
            fail(stage, e);
            return;
        }
        window.start();
        running = window;
        stage.setOnCloseRequest(request -> {
            if (!window.mayClose(stage::close)) {
                request.consume();
            }
        });
        stage.setOnHidden(_ -> close());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                window.look();
            }
        });
        WindowPlacement.apply(stage);
        stage.show();
    }

    private WindowContentSwitcher.StartOutcome outcome(Stage stage) {
        return new WindowContentSwitcher.StartOutcome() {
            @Override
            public void drawn() {
                drawn.countDown();
            }

            @Override
            public void failed(Throwable failure) {
                fail(stage, failure);
            }
        };
    }

    private void fail(Stage stage, Throwable failure) {
        Throwable cause = SetAsideSession.cause(failure);
        LOG.error("The app cannot start", cause);
        String sentence = cause instanceof UserException problem
                ? problem.sentence()
                : TEXTS.text("problem.unknown", home.folder());
        System.err.println(sentence);
        if (exitCode.getAndSet(1) == 1) {
            // Not even the message can be shown.
            close();
            return;
        }
        stage.setScene(ProblemScene.atStart(sentence, stage::close));
        stage.setOnHidden(_ -> close());
        stage.show();
        NextFrame.afterNext(stage.getScene(), drawn::countDown);
    }

    /** Lets the store finish off the FX thread; the process ends only after that. */
    private void close() {
        StartupData open = prepared;
        MainWindow window = running;
        if (window != null) {
            window.close();
        }
        drawn.countDown();
        Thread.ofPlatform().name("close").start(() -> {
            try {
                if (open != null) {
                    open.store().close();
                }
            } catch (UserException e) {
                LOG.error("The file could not be closed", e);
                System.err.println(e.sentence());
                exitCode.set(1);
            } finally {
                closed.countDown();
            }
        });
    }

    /**
     * Runs later, because the failure may have occurred in the middle of a frame, and the window may have another scene
     * by then.
     */
    private void report(Throwable failure) {
        LOG.error("Unexpected failure", failure);
        Scene scene = scene();
        Platform.runLater(() -> {
            MainWindow window = running;
            if (window == null) {
                // Without a window, no one would see the failure, and the process would not end.
                fail(new Stage(), failure);
            } else if (scene == null || scene.equals(scene())) {
                window.failed(failure);
            }
        });
    }

    private @Nullable Scene scene() {
        MainWindow window = running;
        return window == null ? null : window.scene();
    }
}

package org.defaulton.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.EventLog;
import org.defaulton.session.Session;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.SessionMode;
import org.defaulton.session.SessionPorts;
import org.defaulton.store.NewSession;
import org.defaulton.store.SessionPurpose;
import org.defaulton.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Begins, resumes and ends sessions in the store. Used on the FX thread without blocking. A new session is not stored
 * before it has been drawn.
 */
final class SessionKeeper {
    private final Store store;
    private final SessionPurpose purpose;
    private final String version;
    private @Nullable SessionInFile current;

    /**
     * A session that has not been drawn yet.
     *
     * @param session the session
     * @param keep to run after it has been drawn: ends the previous session and stores this one
     */
    record UnsavedSession(Session session, Runnable keep) {}

    /** @param purpose what the sessions are for */
    SessionKeeper(Store store, SessionPurpose purpose, String version) {
        this.store = store;
        this.purpose = purpose;
        this.version = version;
    }

    /** Resumes a session. */
    Session resume(StartupData.ResumableSession last) {
        UUID uuid = last.session().uuid();
        SessionInFile begun = new SessionInFile(last.session().started(),
                () -> CompletableFuture.completedFuture(uuid));
        current = begun;
        return Session.resume(last.replay(), surroundings(begun::uuid));
    }

    /** Begins a session. */
    UnsavedSession begin(PlatformFile platform) {
        return draft(platform, () -> stored(platform));
    }

    /** Ends the current session and begins another. */
    UnsavedSession startOver(PlatformFile platform) {
        SessionInFile before = current();
        return draft(platform, () -> before.uuid().thenCompose(store::end).thenCompose(_ -> stored(platform)));
    }

    /** Sets the current session aside and begins another. */
    UnsavedSession setAside(String why, PlatformFile platform) {
        SessionInFile before = current();
        return draft(platform,
                () -> before.uuid().thenCompose(id -> store.setAside(id, why)).thenCompose(_ -> stored(platform)));
    }

    /** Erases everything and begins a session. */
    UnsavedSession eraseAll(PlatformFile platform) {
        return draft(platform, () -> store.eraseAll().thenCompose(_ -> stored(platform)));
    }

    /** What sessions are begun for. */
    SessionMode mode() {
        return purpose.mode();
    }

    /** When the current session began. */
    Instant began() {
        return current().began();
    }

    private SessionInFile current() {
        return Objects.requireNonNull(current, "no session yet");
    }

    private UnsavedSession draft(PlatformFile platform, Supplier<CompletableFuture<UUID>> beginning) {
        Scenario scenario = platform.scenario();
        SessionInFile begun = new SessionInFile(Instant.now(), beginning);
        if (current == null) {
            current = begun;
        }
        CompletableFuture<@Nullable Void> drawn = new CompletableFuture<>();
        Session session = Session.begin(scenario, SessionEvent.Started.of(scenario, scenario.members().getFirst()),
                surroundings(() -> drawn.thenCompose(_ -> begun.uuid())));
        return new UnsavedSession(session, () -> {
            current = begun;
            drawn.complete(null);
        });
    }

    private CompletableFuture<UUID> stored(PlatformFile platform) {
        return store.begin(new NewSession(platform.scenario().id(), platform.text(), purpose, version));
    }

    private SessionPorts surroundings(Supplier<CompletableFuture<UUID>> uuid) {
        EventLog log = recorded -> uuid.get().<@Nullable Void>thenCompose(id -> store.log(id).append(recorded));
        return new SessionPorts(log, Clock.systemUTC(), System::nanoTime, Platform::runLater);
    }

    /** A session that is in the file or soon will be. A failed write is retried with the next event. Thread-safe. */
    private static final class SessionInFile {
        private final Instant began;
        private final Supplier<CompletableFuture<UUID>> beginning;
        private @Nullable CompletableFuture<UUID> uuid;

        SessionInFile(Instant began, Supplier<CompletableFuture<UUID>> beginning) {
            this.began = began;
            this.beginning = beginning;
        }

        Instant began() {
            return began;
        }

        synchronized CompletableFuture<UUID> uuid() {
            CompletableFuture<UUID> now = uuid == null || uuid.isCompletedExceptionally() ? beginning.get() : uuid;
            uuid = now;
            return now;
        }
    }
}

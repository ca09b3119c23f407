package org.defaulton.ui.shell;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Event;
import org.defaulton.session.EventLog;
import org.defaulton.session.Session;
import org.defaulton.session.Surroundings;
import org.defaulton.store.NewSession;
import org.defaulton.store.Store;
import org.jspecify.annotations.Nullable;

/** Begins, goes on with and ends sessions that the store keeps. On the FX thread; nothing here waits for the disk. */
final class Sessions {
    private static final String MODE = "explore";

    private final Store store;
    private final Member member;
    private final String version;
    private @Nullable Begun current;

    Sessions(Store store, Member member, String version) {
        this.store = store;
        this.member = member;
        this.version = version;
    }

    /** Goes on with a session. */
    Session resume(Prepared.Last last) {
        UUID uuid = last.session().uuid();
        Begun begun = begin(() -> CompletableFuture.completedFuture(uuid));
        return Session.resume(last.platform().scenario(), last.session().events(), surroundings(begun));
    }

    /** Begins a session. */
    Session begin(OpenPlatform platform) {
        return session(platform, begin(() -> stored(platform)));
    }

    /** Ends the current session and begins another. */
    Session startOver(OpenPlatform platform) {
        Begun before = Objects.requireNonNull(current, "no session yet");
        return session(platform,
                begin(() -> before.uuid().thenCompose(store::end).thenCompose(_ -> stored(platform))));
    }

    /** Erases everything and begins a session. */
    Session eraseAll(OpenPlatform platform) {
        return session(platform, begin(() -> store.eraseAll().thenCompose(_ -> stored(platform))));
    }

    private Begun begin(Supplier<CompletableFuture<UUID>> beginning) {
        Begun begun = new Begun(beginning);
        current = begun;
        return begun;
    }

    private Session session(OpenPlatform platform, Begun begun) {
        Scenario scenario = platform.scenario();
        return Session.begin(scenario,
                new Event.Started(scenario.id(), member.id(), member.country(), member.age(), scenario.start()),
                surroundings(begun));
    }

    private CompletableFuture<UUID> stored(OpenPlatform platform) {
        return store.begin(new NewSession(platform.scenario().id(), platform.text(), MODE, false, version));
    }

    private Surroundings surroundings(Begun begun) {
        EventLog log = recorded -> begun.uuid().<@Nullable Void>thenCompose(id -> store.log(id).append(recorded));
        return new Surroundings(log, Clock.systemUTC(), System::nanoTime, Platform::runLater);
    }

    /** A session that is in the file, or soon will be. What failed is tried anew when an event comes. Thread-safe. */
    private static final class Begun {
        private final Supplier<CompletableFuture<UUID>> beginning;
        private CompletableFuture<UUID> uuid;

        Begun(Supplier<CompletableFuture<UUID>> beginning) {
            this.beginning = beginning;
            uuid = beginning.get();
        }

        synchronized CompletableFuture<UUID> uuid() {
            if (uuid.isCompletedExceptionally()) {
                uuid = beginning.get();
            }
            return uuid;
        }
    }
}

package org.defaulton.ui.shell;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
    private CompletableFuture<UUID> current;

    Sessions(Store store, Member member, String version) {
        this.store = store;
        this.member = member;
        this.version = version;
        current = CompletableFuture.failedFuture(new IllegalStateException("no session yet"));
    }

    /** Goes on with a session. */
    Session resume(Prepared.Last last) {
        current = CompletableFuture.completedFuture(last.session().uuid());
        return Session.resume(last.platform().scenario(), last.session().events(), surroundings());
    }

    /** Begins a session. */
    Session begin(OpenPlatform platform) {
        current = stored(platform);
        return session(platform);
    }

    /** Ends the current session and begins another. */
    Session startOver(OpenPlatform platform) {
        current = current.thenCompose(store::end).thenCompose(_ -> stored(platform));
        return session(platform);
    }

    /** Erases everything and begins a session. */
    Session eraseAll(OpenPlatform platform) {
        current = store.eraseAll().thenCompose(_ -> stored(platform));
        return session(platform);
    }

    private Session session(OpenPlatform platform) {
        Scenario scenario = platform.scenario();
        return Session.begin(scenario,
                new Event.Started(scenario.id(), member.id(), member.country(), member.age(), scenario.start()),
                surroundings());
    }

    private CompletableFuture<UUID> stored(OpenPlatform platform) {
        return store.begin(new NewSession(platform.scenario().id(), platform.text(), MODE, false, version));
    }

    private Surroundings surroundings() {
        CompletableFuture<UUID> uuid = current;
        EventLog log = recorded -> uuid.<@Nullable Void>thenCompose(id -> store.log(id).append(recorded));
        return new Surroundings(log, Clock.systemUTC(), System::nanoTime, Platform::runLater);
    }
}

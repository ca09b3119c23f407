package org.defaulton.ui.shell;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.defaulton.scenario.BuiltIn;
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

    private final Prepared prepared;
    private final String version;
    private CompletableFuture<UUID> current;

    Sessions(Prepared prepared, String version) {
        this.prepared = prepared;
        this.version = version;
        current = CompletableFuture.failedFuture(new IllegalStateException("no session yet"));
    }

    /** The session as it was left, or a new one. */
    Session open() {
        return prepared.last().map(this::resume).orElseGet(this::begin);
    }

    /** The scenario of the session that {@link #open} gives. */
    Scenario scenario() {
        return prepared.last().map(Prepared.Last::scenario).orElse(prepared.builtIn());
    }

    /** Ends the current session and begins another. */
    Session startOver() {
        current = current.thenCompose(uuid -> store().end(uuid)).thenCompose(_ -> stored());
        return session(current);
    }

    /** Erases everything and begins a session. */
    Session eraseAll() {
        current = store().eraseAll().thenCompose(_ -> stored());
        return session(current);
    }

    private Session resume(Prepared.Last last) {
        current = CompletableFuture.completedFuture(last.session().uuid());
        return Session.resume(last.scenario(), last.session().events(), surroundings(current));
    }

    private Session begin() {
        current = stored();
        return session(current);
    }

    private Session session(CompletableFuture<UUID> uuid) {
        Member member = prepared.members().getFirst();
        Scenario scenario = prepared.builtIn();
        Event.Started started = new Event.Started(scenario.id(), member.id(), member.country(), member.age(),
                scenario.start());
        return Session.begin(scenario, started, surroundings(uuid));
    }

    private CompletableFuture<UUID> stored() {
        String id = prepared.builtIn().id();
        return store().begin(new NewSession(id, BuiltIn.scenarioText(id), MODE, false, version));
    }

    private Surroundings surroundings(CompletableFuture<UUID> uuid) {
        EventLog log = recorded -> uuid.<@Nullable Void>thenCompose(id -> store().log(id).append(recorded));
        return new Surroundings(log, Clock.systemUTC(), System::nanoTime, Platform::runLater);
    }

    private Store store() {
        return prepared.store();
    }
}

package org.defaulton.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.defaulton.session.Actor;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.RecordedEvent;
import org.defaulton.session.SessionEvent;
import org.defaulton.session.SessionMode;
import org.defaulton.session.TinyScenario;
import org.defaulton.text.UserException;

/** Shared by the tests of this package: a fixed clock, a session to begin, futures to wait for. */
final class Homes {
    static final Instant NOW = Instant.parse("2026-11-23T19:15:00.123456789Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final NewSession SESSION = new NewSession("tiny", "kind: scenario\n", SessionPurpose.of(SessionMode.EXPLORE),
            "0.1.0");

    private Homes() {
    }

    static Store open(Path folder) throws UserException {
        return Store.open(new HomeFolder(folder), CLOCK);
    }

    /** The answer or, if there is none, the problem. */
    static <T> T answer(CompletableFuture<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** A session as stored in the file, with all its events. */
    record Kept(UUID uuid, String scenarioId, String scenarioText, List<RecordedEvent> events) {}

    /** The session to resume. */
    static Optional<Kept> kept(Store store) throws Exception {
        Optional<StoredSession> latest = answer(store.sessions(SessionQuery.open(SessionMode.EXPLORE))).stream()
                .findFirst();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        StoredSession session = latest.get();
        List<RecordedEvent> events = new ArrayList<>();
        answer(store.read(session.uuid(), events::add));
        return Optional.of(new Kept(session.uuid(), session.scenarioId(), answer(store.scenarioText(session)), events));
    }

    /** A home with one session of so many events; the store is closed again. */
    static UUID filled(Path folder, int events) throws Exception {
        try (Store store = open(folder)) {
            UUID uuid = answer(store.begin(SESSION));
            for (RecordedEvent recorded : events(events)) {
                answer(store.log(uuid).append(recorded));
            }
            return uuid;
        }
    }

    /** A first event, and then steps of one day each. */
    static List<RecordedEvent> events(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Homes::event).toList();
    }

    static RecordedEvent event(int seq) {
        SessionEvent event = seq == 1
                ? TinyScenario.started()
                : new HistoryEvent.DateMoved(TinyScenario.START.plusDays(seq - 1));
        return new RecordedEvent(seq, NOW.plusSeconds(seq), 1_000L * seq,
                TinyScenario.START.plusDays(Math.max(0, seq - 2)), seq == 1 ? Actor.SYSTEM : Actor.MEMBER, event);
    }
}

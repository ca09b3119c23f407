package org.defaulton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.store.Homes.SESSION;
import static org.defaulton.store.Homes.answer;
import static org.defaulton.store.Homes.kept;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.LongStream;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.RandomEvents;
import org.defaulton.session.RecordedEvent;
import org.defaulton.session.Replays;
import org.defaulton.session.Saving;
import org.defaulton.session.Session;
import org.defaulton.session.SessionPorts;
import org.defaulton.session.SessionState;
import org.defaulton.session.TinyScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session with its real file. The test's thread takes the role of the FX thread. */
class SessionOnStoreTest {
    @TempDir
    Path folder;
    private final Scenario scenario = TinyScenario.create();
    private final BlockingQueue<Runnable> later = new LinkedBlockingQueue<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void reopening_restores_the_state(long seed) throws Exception {
        SessionState left;
        try (Store store = Homes.open(folder)) {
            Session session = begin(store);
            new RandomEvents(seed).list(300).forEach(session::act);
            left = session.state();
        }
        try (Store store = Homes.open(folder)) {
            Homes.Kept stored = kept(store).orElseThrow();
            Session session = Session.resume(Replays.of(scenario, stored.events()), surroundings(store, stored.uuid()));
            assertThat(session.state()).isEqualTo(left);
            session.act(new MirrorEvent.Searched("again"));
            runUntilSettled(session);
            assertThat(kept(store).map(now -> now.events().size())).contains(302);
        }
    }

    @Test
    void fast_acting_leaves_no_gap_and_closing_waits_for_all_of_it() throws Exception {
        try (Store store = Homes.open(folder)) {
            Session session = begin(store);
            new RandomEvents(7).list(1_000).forEach(session::act);
        }
        try (Store store = Homes.open(folder)) {
            List<RecordedEvent> events = kept(store).map(Homes.Kept::events).orElseThrow();
            assertThat(events).extracting(RecordedEvent::seq)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 1_001).boxed().toList());
        }
    }

    @Test
    void saved_is_shown_once_the_file_has_the_event() throws Exception {
        try (Store store = Homes.open(folder)) {
            Session session = begin(store);
            for (int i = 0; i < 20; i++) {
                session.act(new MirrorEvent.Searched("word " + i));
                runUntilSettled(session);
                assertThat(session.saving()).isEqualTo(new Saving.Saved());
                assertThat(Raw.column(folder, "SELECT json FROM event ORDER BY seq DESC LIMIT 1"))
                        .containsExactly("{\"text\":\"word " + i + "\"}");
            }
        }
    }

    @Test
    void events_refused_by_a_full_disk_are_stored_in_order_once_there_is_space() throws Exception {
        try (Store store = Homes.open(folder)) {
            Session session = begin(store);
            FullDisk.fill(store);
            for (int i = 0; i < 50; i++) {
                session.act(new MirrorEvent.Searched("x".repeat(1_000) + i));
            }
            runUntilSettled(session);
            assertThat(session.saving()).isInstanceOfSatisfying(Saving.NotSaved.class,
                    not -> assertThat(not.reason()).contains("is full", folder.toString()));
            session.retry();
            runUntilSettled(session);
            assertThat(session.saving()).isInstanceOf(Saving.NotSaved.class);
            session.act(new MirrorEvent.Searched("last"));
            FullDisk.free(store);
            session.retry();
            runUntilSettled(session);
            assertThat(session.saving()).isEqualTo(new Saving.Saved());
            assertThat(kept(store).orElseThrow().events()).hasSize(52)
                    .last()
                    .extracting(RecordedEvent::event)
                    .isEqualTo(new MirrorEvent.Searched("last"));
        }
    }

    @Test
    void starting_over_ends_one_session_and_begins_another() throws Exception {
        try (Store store = Homes.open(folder)) {
            Session old = begin(store);
            runUntilSettled(old);
            UUID uuid = kept(store).orElseThrow().uuid();
            answer(store.end(uuid));
            Session fresh = begin(store);
            runUntilSettled(fresh);
            assertThat(kept(store).map(Homes.Kept::uuid)).isNotEmpty().isNotEqualTo(uuid);
            assertThat(Raw.column(folder, "SELECT count(*) FROM session")).containsExactly("2");
        }
    }

    private Session begin(Store store) throws Exception {
        UUID uuid = answer(store.begin(SESSION));
        return Session.begin(scenario, TinyScenario.started(), surroundings(store, uuid));
    }

    private SessionPorts surroundings(Store store, UUID uuid) {
        return new SessionPorts(store.log(uuid), Homes.CLOCK, System::nanoTime, later::add);
    }

    private void runUntilSettled(Session session) throws InterruptedException {
        while (session.saving() instanceof Saving.Underway) {
            later.take().run();
        }
    }
}

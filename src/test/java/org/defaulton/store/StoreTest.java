package org.defaulton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.defaulton.store.Homes.SESSION;
import static org.defaulton.store.Homes.answer;
import static org.defaulton.store.Homes.event;
import static org.defaulton.store.Homes.events;
import static org.defaulton.store.Homes.kept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.defaulton.session.SessionMode;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    @Test
    void events_survive_reopening_exactly_as_they_were() throws Exception {
        UUID uuid = Homes.filled(folder, 5);
        try (Store store = Homes.open(folder)) {
            assertThat(kept(store)).contains(new Homes.Kept(uuid, "tiny", SESSION.scenarioText(), events(5)));
        }
    }

    @Test
    void a_new_home_has_no_session_and_no_notice() throws Exception {
        try (Store store = Homes.open(folder)) {
            assertThat(kept(store)).isEmpty();
            assertThat(answer(store.preferences())).isEmpty();
            assertThat(store.notice()).isEmpty();
        }
    }

    @Test
    void the_latest_session_is_the_one_begun_last_that_has_events_and_has_not_ended() throws Exception {
        try (Store store = Homes.open(folder)) {
            UUID first = begun(store);
            UUID second = begun(store);
            UUID ended = begun(store);
            answer(store.end(ended));
            answer(store.begin(SESSION));
            assertThat(kept(store).map(Homes.Kept::uuid)).contains(second);
            answer(store.end(second));
            assertThat(kept(store).map(Homes.Kept::uuid)).contains(first);
            answer(store.end(first));
            assertThat(kept(store)).isEmpty();
        }
    }

    @Test
    void sessions_are_found_by_what_they_are_for_by_participant_and_by_condition() throws Exception {
        try (Store store = Homes.open(folder)) {
            UUID explored = begun(store);
            UUID first = begun(store, new SessionPurpose(SessionMode.STUDY, "p1", "off-by-default", false));
            UUID second = begun(store, new SessionPurpose(SessionMode.STUDY, "p1", "asks", false));
            UUID other = begun(store, new SessionPurpose(SessionMode.STUDY, "p2", "asks", true));
            answer(store.end(first));

            assertThat(found(store, null, null, null, false)).containsExactly(other, second, first, explored);
            assertThat(found(store, SessionMode.EXPLORE, null, null, false)).containsExactly(explored);
            assertThat(found(store, SessionMode.STUDY, "p1", null, false)).containsExactly(second, first);
            assertThat(found(store, SessionMode.STUDY, "p1", null, true)).containsExactly(second);
            assertThat(found(store, null, null, "asks", false)).containsExactly(other, second);
            assertThat(found(store, SessionMode.TRAINING, null, null, false)).isEmpty();
            assertThat(found(store, null, "p3", null, false)).isEmpty();
        }
    }

    @Test
    void a_session_has_its_purpose_and_the_times_of_its_beginning_and_end() throws Exception {
        SessionPurpose purpose = new SessionPurpose(SessionMode.TRAINING, "p1", "asks", true);
        try (Store store = Homes.open(folder)) {
            UUID uuid = begun(store, purpose);
            answer(store.end(uuid));

            StoredSession stored = answer(store.sessions(new SessionQuery(null, "p1", null, false))).getFirst();
            assertThat(stored.purpose()).isEqualTo(purpose);
            assertThat(stored.started()).isEqualTo(Homes.NOW);
            assertThat(stored.ended()).isEqualTo(Homes.NOW);
            assertThat(stored.beganWith(answer(store.scenarioText(stored)))).isTrue();
            assertThat(stored.beganWith("another text")).isFalse();
        }
    }

    @Test
    void a_session_of_a_study_does_not_hide_the_one_explored_last() throws Exception {
        try (Store store = Homes.open(folder)) {
            UUID explored = begun(store);
            begun(store, new SessionPurpose(SessionMode.STUDY, "p1", null, false));
            assertThat(kept(store).map(Homes.Kept::uuid)).contains(explored);
        }
    }

    @Test
    void each_session_keeps_the_text_of_the_scenario_it_began_with() throws Exception {
        try (Store store = Homes.open(folder)) {
            UUID old = begun(store);
            UUID edited = answer(store.begin(new NewSession("tiny", "kind: scenario # edited",
                    new SessionPurpose(SessionMode.EXPLORE, null, null, true), "0.2")));
            answer(store.log(edited).append(event(1)));
            assertThat(kept(store).map(Homes.Kept::scenarioText)).contains("kind: scenario # edited");
            answer(store.end(edited));
            assertThat(kept(store)).contains(new Homes.Kept(old, "tiny", SESSION.scenarioText(), events(1)));
        }
    }

    @Test
    void preferences_are_kept_and_replaced() throws Exception {
        try (Store store = Homes.open(folder)) {
            answer(store.preference("theme", "dark"));
            answer(store.preference("theme", "light"));
            answer(store.preference("scale", "1.5"));
        }
        try (Store store = Homes.open(folder)) {
            assertThat(answer(store.preferences())).isEqualTo(Map.of("theme", "light", "scale", "1.5"));
        }
    }

    @Test
    void all_sessions_of_an_installation_name_the_same_station() throws Exception {
        Homes.filled(folder, 1);
        Homes.filled(folder, 1);
        assertThat(Raw.column(folder, "SELECT station FROM session")).hasSize(2)
                .doesNotContain("")
                .first()
                .satisfies(station -> assertThat(Raw.column(folder, "SELECT DISTINCT station FROM session"))
                        .containsExactly(station));
    }

    @Test
    void an_event_out_of_order_is_refused_and_the_log_stays_whole() throws Exception {
        try (Store store = Homes.open(folder)) {
            UUID uuid = begun(store);
            for (int wrong : new int[]{1, 3}) {
                assertThatThrownBy(() -> answer(store.log(uuid).append(event(wrong)))).isInstanceOf(UserException.class)
                        .hasMessageContaining("the event does not follow the last one");
            }
            answer(store.log(uuid).append(event(2)));
            assertThat(kept(store).map(Homes.Kept::events)).contains(events(2));
        }
    }

    @Test
    void closing_writes_pending_events() throws Exception {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        UUID uuid;
        try (Store store = Homes.open(folder)) {
            uuid = answer(store.begin(SESSION));
            events(200).forEach(each -> answers.add(store.log(uuid).append(each)));
        }
        assertThat(answers).allMatch(CompletableFuture::isDone).noneMatch(CompletableFuture::isCompletedExceptionally);
        try (Store store = Homes.open(folder)) {
            assertThat(kept(store).map(Homes.Kept::events)).contains(events(200));
        }
    }

    @Test
    void a_closed_store_says_so() throws Exception {
        Store store = Homes.open(folder);
        store.close();
        store.close();
        assertThatThrownBy(() -> kept(store)).isInstanceOf(UserException.class)
                .hasMessageContaining("is already closed")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void a_folder_with_spaces_and_symbols_in_its_name_works() throws Exception {
        Path odd = folder.resolve("a b?mode=memory#c%20d&é");
        Homes.filled(odd, 2);
        try (Store store = Homes.open(odd)) {
            assertThat(kept(store).map(Homes.Kept::events)).contains(events(2));
        }
        assertThat(odd.resolve("defaulton.sqlite")).isNotEmptyFile();
    }

    @Test
    void reading_does_not_mix_sessions() throws Exception {
        try (Store store = Homes.open(folder)) {
            Map<UUID, Integer> counts = new HashMap<>();
            for (int count = 1; count <= 3; count++) {
                UUID uuid = answer(store.begin(SESSION));
                events(count).forEach(each -> store.log(uuid).append(each));
                counts.put(uuid, count);
            }
            for (int i = 0; i < 3; i++) {
                Homes.Kept found = kept(store).orElseThrow();
                assertThat(found.events()).isEqualTo(events(counts.get(found.uuid())));
                answer(store.end(found.uuid()));
            }
            assertThat(kept(store)).isEqualTo(Optional.empty());
        }
    }

    private static List<UUID> found(Store store, @Nullable SessionMode mode, @Nullable String participant,
            @Nullable String condition, boolean open) throws Exception {
        return answer(store.sessions(new SessionQuery(mode, participant, condition, open))).stream()
                .map(StoredSession::uuid)
                .toList();
    }

    private static UUID begun(Store store) throws Exception {
        return begun(store, SESSION.purpose());
    }

    private static UUID begun(Store store, SessionPurpose purpose) throws Exception {
        UUID uuid = answer(store.begin(new NewSession(SESSION.scenarioId(), SESSION.scenarioText(), purpose, "0.1.0")));
        answer(store.log(uuid).append(event(1)));
        return uuid;
    }
}

package org.defaulton.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionReducerPropertyTest {
    private static final int EVENTS = 120;
    private final SessionReducer reducer = new SessionReducer(TinyScenario.create());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undo_after_any_undoable_event_restores_what_was(long seed) {
        RandomEvents random = new RandomEvents(seed);
        along(seed, (state, _) -> {
            SessionState next = reducer.apply(state, random.undoable());
            if (!next.equals(state)) {
                assertThat(reducer.apply(next, new HistoryEvent.Undone()).now()).isEqualTo(state.now());
                assertThat(reducer.apply(next, new HistoryEvent.Undone()).history().past())
                        .isEqualTo(state.history().past());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void redo_after_undo_only_closes_a_confirmation(long seed) {
        along(seed, (state, _) -> {
            if (state.canUndo()) {
                SessionState undone = reducer.apply(state, new HistoryEvent.Undone());
                assertThat(reducer.apply(undone, new HistoryEvent.Redone()))
                        .isEqualTo(reducer.apply(state, new PromptEvent.ConfirmationDeclined()));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void there_is_always_a_page_and_requests_and_choices_agree(long seed) {
        along(seed, (state, _) -> {
            assertThat(state.mirror().trail()).isNotEmpty();
            assertThat(state.now().requests()).hasSameSizeAs(
                    state.now().choices().stream().filter(choice -> choice.value().equals("sent")).toList());
            assertThat(state.now().requests()).extracting(SentRequest::reference).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replaying_the_events_gives_the_state_that_acting_gave(long seed) {
        List<RecordedEvent> log = new ArrayList<>();
        log.add(recorded(1, TinyScenario.started()));
        along(seed, (state, event) -> {
            log.add(recorded(log.size() + 1, event));
            assertThat(Replays.of(TinyScenario.create(), log).state()).isEqualTo(reducer.apply(state, event));
        });
    }

    /** Passes on each state of a random session with its next event. */
    private void along(long seed, BiConsumer<SessionState, SessionEvent> check) {
        SessionState state = reducer.start(TinyScenario.started());
        for (SessionEvent event : new RandomEvents(seed).list(EVENTS)) {
            check.accept(state, event);
            state = reducer.apply(state, event);
        }
    }

    private static RecordedEvent recorded(long seq, SessionEvent event) {
        return new RecordedEvent(seq, Instant.EPOCH, seq, TinyScenario.START, Actor.MEMBER, event);
    }
}

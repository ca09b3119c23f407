package org.defaulton.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.defaulton.session.TinyScenario.START;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.defaulton.text.UserException;
import org.junit.jupiter.api.Test;

/** The session on a log that answers when the test lets it, on a thread that the test controls. */
class SessionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T19:15:00Z");
    private static final SessionEvent NEXT_DAY = new HistoryEvent.DateMoved(START.plusDays(1));
    private static final Saving SAVED = new Saving.Saved();
    private static final Saving UNDERWAY = new Saving.Underway();
    private static final Saving FULL = new Saving.NotSaved("The disk is full.");

    private final List<RecordedEvent> kept = new ArrayList<>();
    private final Deque<CompletableFuture<Void>> unanswered = new ArrayDeque<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final AtomicLong nanos = new AtomicLong(100);
    private final SessionPorts surroundings = new SessionPorts(recorded -> {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        unanswered.add(answer);
        return answer.thenRun(() -> kept.add(recorded));
    }, InstantSource.fixed(NOW), nanos::getAndIncrement, later::add);
    private final Session session = Session.begin(TinyScenario.create(), TinyScenario.started(), surroundings);

    @Test
    void acting_changes_the_state_at_once_and_saved_is_said_only_after_the_log_has_it() {
        accept();
        session.act(NEXT_DAY);
        assertThat(session.state().now().date()).isEqualTo(START.plusDays(1));
        assertThat(session.saving()).isEqualTo(UNDERWAY);
        unanswered.remove().complete(null);
        assertThat(session.saving()).isEqualTo(UNDERWAY);
        runLater();
        assertThat(session.saving()).isEqualTo(SAVED);
    }

    @Test
    void events_are_numbered_timed_and_dated_with_the_day_before_them() {
        session.act(Actor.FACILITATOR, NEXT_DAY);
        session.act(new HistoryEvent.Undone());
        accept();
        assertThat(kept).containsExactly(new RecordedEvent(1, NOW, 100, START, Actor.SYSTEM, TinyScenario.started()),
                new RecordedEvent(2, NOW, 101, START, Actor.FACILITATOR, NEXT_DAY),
                new RecordedEvent(3, NOW, 102, START.plusDays(1), Actor.MEMBER, new HistoryEvent.Undone()));
    }

    @Test
    void an_event_that_cannot_be_shown_has_no_effect_and_is_not_recorded() {
        accept();
        Runnable detach = session.onState(_ -> {
            throw new IllegalStateException("no room");
        });
        SessionState before = session.state();
        assertThatThrownBy(() -> session.act(NEXT_DAY)).hasMessage("no room");
        assertThat(session.state()).isEqualTo(before);
        assertThat(session.saving()).isEqualTo(SAVED);
        detach.run();
        session.act(new MirrorEvent.Searched("a"));
        accept();
        assertThat(kept).extracting(RecordedEvent::seq).containsExactly(1L, 2L);
        assertThat(Replays.of(TinyScenario.create(), kept).state()).isEqualTo(session.state());
    }

    @Test
    void an_event_that_cannot_be_applied_is_not_recorded() {
        accept();
        SessionEvent poisoned = new MirrorEvent.PageOpened(null);
        assertThatThrownBy(() -> session.act(poisoned)).isInstanceOf(RuntimeException.class);
        session.act(NEXT_DAY);
        accept();
        assertThat(kept).extracting(RecordedEvent::event).containsExactly(TinyScenario.started(), NEXT_DAY);
    }

    @Test
    void an_event_from_a_listener_is_recorded_after_the_one_it_answers() {
        accept();
        session.onState(state -> {
            if (state.mirror().search().equals("a")) {
                session.act(new MirrorEvent.Searched("ab"));
            }
        });
        session.act(new MirrorEvent.Searched("a"));
        accept();
        assertThat(kept).extracting(RecordedEvent::event)
                .containsExactly(TinyScenario.started(), new MirrorEvent.Searched("a"), new MirrorEvent.Searched("ab"));
    }

    @Test
    void taking_back_reverts_the_last_event_of_any_kind_and_earlier_ones() {
        SessionState first = session.state();
        assertThat(session.canTakeBack()).isFalse();
        session.act(NEXT_DAY);
        SessionState second = session.state();
        session.act(new MirrorEvent.Searched("a"));
        session.act(new SessionEvent.TakenBack());
        assertThat(session.state()).isEqualTo(second);
        session.act(new SessionEvent.TakenBack());
        assertThat(session.state()).isEqualTo(first);
        session.act(new SessionEvent.TakenBack());
        assertThat(session.state()).isEqualTo(first);
        accept();
        assertThat(Replays.of(TinyScenario.create(), kept).state()).isEqualTo(first);
    }

    @Test
    void an_event_goes_out_only_once_the_one_before_it_is_safe() {
        session.act(NEXT_DAY);
        session.act(new HistoryEvent.Undone());
        assertThat(unanswered).hasSize(1);
        unanswered.remove().complete(null);
        assertThat(unanswered).hasSize(1);
    }

    @Test
    void a_failure_is_reported_with_its_sentence_and_nothing_more_is_sent() {
        accept();
        session.act(NEXT_DAY);
        session.act(new MirrorEvent.Searched("a"));
        refuse();
        assertThat(session.saving()).isEqualTo(FULL);
        session.act(new MirrorEvent.Searched("ab"));
        assertThat(session.state().mirror().search()).isEqualTo("ab");
        assertThat(session.saving()).isEqualTo(FULL);
        assertThat(unanswered).isEmpty();
    }

    @Test
    void retry_saves_everything_in_order() {
        accept();
        session.act(NEXT_DAY);
        session.act(new MirrorEvent.Searched("a"));
        refuse();
        session.act(new MirrorEvent.Searched("ab"));
        session.retry();
        assertThat(session.saving()).isEqualTo(UNDERWAY);
        session.act(new MirrorEvent.Searched("abc"));
        accept();
        assertThat(session.saving()).isEqualTo(SAVED);
        assertThat(kept).extracting(RecordedEvent::seq).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(Replays.of(TinyScenario.create(), kept).state()).isEqualTo(session.state());
    }

    @Test
    void retry_may_fail_again_and_loses_nothing() {
        refuse();
        session.act(NEXT_DAY);
        session.retry();
        refuse();
        assertThat(session.saving()).isEqualTo(FULL);
        session.retry();
        accept();
        assertThat(kept).extracting(RecordedEvent::seq).containsExactly(1L, 2L);
        assertThat(session.saving()).isEqualTo(SAVED);
    }

    @Test
    void retry_without_a_failure_does_nothing() {
        session.retry();
        assertThat(unanswered).hasSize(1);
        accept();
        session.retry();
        assertThat(unanswered).isEmpty();
        assertThat(kept).hasSize(1);
    }

    @Test
    void an_error_without_a_sentence_gets_one() {
        unanswered.remove().completeExceptionally(new IllegalStateException("oops"));
        runLater();
        assertThat(session.saving()).isInstanceOfSatisfying(Saving.NotSaved.class,
                not -> assertThat(not.reason()).contains("could not be saved", "oops", "Retry"));
    }

    @Test
    void listeners_get_states_and_saving_until_they_are_removed() {
        accept();
        List<SessionState> states = new ArrayList<>();
        List<Saving> savings = new ArrayList<>();
        Runnable detachState = session.onState(states::add);
        Runnable detachSaving = session.onSaving(savings::add);
        session.act(NEXT_DAY);
        accept();
        assertThat(states).containsExactly(session.state());
        assertThat(savings).containsExactly(UNDERWAY, SAVED);
        detachState.run();
        detachSaving.run();
        session.act(new HistoryEvent.Undone());
        accept();
        assertThat(states).hasSize(1);
        assertThat(savings).hasSize(2);
    }

    @Test
    void no_listener_gets_an_old_state_after_a_newer_one() {
        List<String> heard = new ArrayList<>();
        session.onState(state -> {
            if (state.mirror().search().equals("a")) {
                session.act(new MirrorEvent.Searched("ab"));
            }
        });
        session.onState(state -> heard.add(state.mirror().search()));
        session.act(new MirrorEvent.Searched("a"));
        assertThat(heard).isNotEmpty().containsOnly("ab");
    }

    @Test
    void a_resumed_session_continues_where_it_was_left() {
        session.act(NEXT_DAY);
        accept();
        Session resumed = Session.resume(Replays.of(TinyScenario.create(), kept), surroundings);
        assertThat(resumed.state()).isEqualTo(session.state());
        assertThat(resumed.saving()).isEqualTo(SAVED);
        resumed.act(new HistoryEvent.Undone());
        accept();
        assertThat(kept).last().extracting(RecordedEvent::seq).isEqualTo(3L);
    }

    /** The log accepts all pending events. */
    private void accept() {
        while (!unanswered.isEmpty()) {
            unanswered.remove().complete(null);
        }
        runLater();
    }

    /** The log rejects the oldest pending event. */
    private void refuse() {
        unanswered.remove().completeExceptionally(new UserException("The disk is full."));
        runLater();
    }

    private void runLater() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }
}

package org.defaulton.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;
import org.jspecify.annotations.Nullable;

/**
 * A running session. An event changes the state at once; {@link #saving} says when it is safe. An event that cannot be
 * applied or shown is not recorded: an exception from a listener for states reverts it.
 *
 * <p>Confined to one thread. Events go to the log one by one: the next follows only once the one before is durable, so
 * that the log never has a gap, whatever fails.
 */
public final class Session {
    private final Messages messages = Messages.of(Session.class);
    private final Listeners<SessionState> stateListeners = new Listeners<>();
    private final Listeners<Saving> savingListeners = new Listeners<>();
    private final Deque<RecordedEvent> unsaved = new ArrayDeque<>();
    private final SessionReducer reducer;
    private final SessionPorts surroundings;
    /** Events being shown; recorded once all listeners have been told. */
    private final Deque<RecordedEvent> acting = new ArrayDeque<>();
    private PersistentList<SessionState> states;
    private long lastSeq;
    private Saving saving = new Saving.Saved();
    /** Completes when everything sent to the log is durable; fails with the first event that is not. */
    private CompletableFuture<@Nullable Void> sent = CompletableFuture.completedFuture(null);

    private Session(SessionReducer reducer, PersistentList<SessionState> states, long lastSeq,
            SessionPorts surroundings) {
        this.reducer = reducer;
        this.states = states;
        this.lastSeq = lastSeq;
        this.surroundings = surroundings;
    }

    /** A new session, whose first event is sent to the log. */
    public static Session begin(Scenario scenario, SessionEvent.Started started, SessionPorts surroundings) {
        SessionReducer reducer = new SessionReducer(scenario);
        Session session = new Session(reducer, new PersistentList<SessionState>().plus(reducer.start(started)), 0,
                surroundings);
        session.record(session.recorded(Actor.SYSTEM, started));
        return session;
    }

    /**
     * Resumes a session.
     *
     * @param soFar all its events, at least one
     */
    public static Session resume(Replay soFar, SessionPorts surroundings) {
        return new Session(soFar.reducer(), soFar.states(), soFar.lastSeq(), surroundings);
    }

    /** The state after all events so far, saved or not. */
    public SessionState state() {
        return states.last();
    }

    /** Whether {@link SessionEvent.TakenBack} has an event to take back. */
    public boolean canTakeBack() {
        return states.size() > 1;
    }

    /** Whether everything so far has been saved. */
    public Saving saving() {
        return saving;
    }

    /** Applies an event caused by the member. */
    public void act(SessionEvent event) {
        act(Actor.MEMBER, event);
    }

    /**
     * Applies an event. This continues while nothing can be saved; the events then wait for {@link #retry}.
     *
     * @throws RuntimeException or an error if the event cannot be applied or a listener cannot show the new state; the
     * state is then as before, and nothing was recorded
     */
    public void act(Actor actor, SessionEvent event) {
        PersistentList<SessionState> before = states;
        boolean alone = acting.isEmpty();
        RecordedEvent recorded = recorded(actor, event);
        states = reducer.next(states, event);
        acting.add(recorded);
        try {
            stateListeners.tell(this::state);
        } catch (RuntimeException | Error e) {
            states = before;
            acting.removeIf(later -> later.seq() >= recorded.seq());
            throw e;
        }
        while (alone && !acting.isEmpty()) {
            record(acting.removeFirst());
        }
    }

    /**
     * Calls the listener with every new state from now on.
     *
     * @return removes the listener
     */
    public Runnable onState(Consumer<SessionState> listener) {
        return stateListeners.add(listener);
    }

    /**
     * Calls the listener with every change of {@link #saving} from now on.
     *
     * @return removes the listener
     */
    public Runnable onSaving(Consumer<Saving> listener) {
        return savingListeners.add(listener);
    }

    /** Sends all unsaved events to the log again, in order. Does nothing unless saving has failed. */
    public void retry() {
        if (saving instanceof Saving.NotSaved) {
            sent = CompletableFuture.completedFuture(null);
            become(new Saving.Underway());
            unsaved.forEach(this::send);
        }
    }

    private RecordedEvent recorded(Actor actor, SessionEvent event) {
        return new RecordedEvent(lastSeq + acting.size() + 1, surroundings.wall().instant(),
                surroundings.nanos().getAsLong(), state().now().date(), actor, event);
    }

    private void record(RecordedEvent recorded) {
        lastSeq = recorded.seq();
        unsaved.add(recorded);
        if (!(saving instanceof Saving.NotSaved)) {
            become(new Saving.Underway());
            send(recorded);
        }
    }

    private void send(RecordedEvent recorded) {
        // After a failure, later events are neither appended nor reported: one report is enough.
        sent = sent.thenCompose(_ -> surroundings.log()
                .append(recorded)
                .whenComplete((_, failure) -> surroundings.thread().execute(() -> answered(failure))));
    }

    private void answered(@Nullable Throwable failure) {
        if (failure != null) {
            become(new Saving.NotSaved(sentence(failure)));
            return;
        }
        unsaved.removeFirst();
        if (unsaved.isEmpty()) {
            become(new Saving.Saved());
        }
    }

    private void become(Saving next) {
        if (!next.equals(saving)) {
            saving = next;
            savingListeners.tell(() -> saving);
        }
    }

    private String sentence(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return cause instanceof UserException problem ? problem.sentence() : messages.text("not-saved", cause);
    }
}

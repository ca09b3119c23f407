package org.defaulton.session;

import org.defaulton.scenario.Scenario;

/** Computes the state of a session from its events as they are read, one by one. */
public final class Replay {
    private final SessionReducer reducer;
    private PersistentList<SessionState> states = new PersistentList<>();
    private long lastSeq;

    /** Replays a session that began with the scenario. */
    public Replay(Scenario scenario) {
        reducer = new SessionReducer(scenario);
    }

    /**
     * Applies the next event.
     *
     * @throws IllegalArgumentException if it is the first and not {@link SessionEvent.Started}
     */
    public void add(RecordedEvent recorded) {
        if (!states.isEmpty()) {
            states = reducer.next(states, recorded.event());
        } else if (recorded.event() instanceof SessionEvent.Started started) {
            states = states.plus(reducer.start(started));
        } else {
            throw new IllegalArgumentException("A session begins with a started event.");
        }
        lastSeq = recorded.seq();
    }

    /** The state after the events so far, of which there has to be at least one. */
    public SessionState state() {
        return states.last();
    }

    SessionReducer reducer() {
        return reducer;
    }

    PersistentList<SessionState> states() {
        return states;
    }

    long lastSeq() {
        return lastSeq;
    }
}

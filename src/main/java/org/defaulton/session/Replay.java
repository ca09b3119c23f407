package org.defaulton.session;

import org.defaulton.scenario.Scenario;

/** Adds up a session's events as they are read, one after the other. */
public final class Replay {
    private final SessionReducer reducer;
    private PersistentList<SessionState> states = new PersistentList<>();
    private long lastSeq;

    /** Of a session that began with the scenario. */
    public Replay(Scenario scenario) {
        reducer = new SessionReducer(scenario);
    }

    /**
     * Adds the next event.
     *
     * @throws IllegalArgumentException if it is the first and no {@link SessionEvent.Started}
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

    /** What the events so far add up to; there is at least one. */
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

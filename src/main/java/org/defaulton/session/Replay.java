package org.defaulton.session;

import org.defaulton.scenario.Scenario;

/** Adds up a session's events as they are read, one after the other. */
public final class Replay {
    private final SessionReducer fold;
    private Chain<SessionState> states = new Chain<>();
    private long lastSeq;

    public Replay(Scenario scenario) {
        fold = new SessionReducer(scenario);
    }

    /**
     * Adds the next event.
     *
     * @throws IllegalArgumentException if it is the first and no {@link Event.Started}
     */
    public void add(Recorded recorded) {
        if (!states.isEmpty()) {
            states = fold.next(states, recorded.event());
        } else if (recorded.event() instanceof Event.Started started) {
            states = states.plus(fold.start(started));
        } else {
            throw new IllegalArgumentException("A session begins with a started event.");
        }
        lastSeq = recorded.seq();
    }

    /** What the events so far add up to; there is at least one. */
    public SessionState state() {
        return states.last();
    }

    SessionReducer fold() {
        return fold;
    }

    Chain<SessionState> states() {
        return states;
    }

    long lastSeq() {
        return lastSeq;
    }
}

package org.defaulton.ui.model;

import org.defaulton.session.Actor;
import org.defaulton.session.SessionEvent;

/** Where a screen hands in what a person wants. It never changes anything itself. */
@FunctionalInterface
public interface Intents {
    /** Somebody caused the event. */
    void act(Actor actor, SessionEvent event);

    /** The person in front of the mirror caused the event. */
    default void act(SessionEvent event) {
        act(Actor.MEMBER, event);
    }
}

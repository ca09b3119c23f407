package org.defaulton.ui.common;

import org.defaulton.session.Actor;
import org.defaulton.session.Event;

/** Where a screen hands in what a person wants. It never changes anything itself. */
@FunctionalInterface
public interface Intents {
    /** Somebody caused the event. */
    void act(Actor actor, Event event);

    /** The person in front of the mirror caused the event. */
    default void act(Event event) {
        act(Actor.MEMBER, event);
    }
}

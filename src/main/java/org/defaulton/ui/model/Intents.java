package org.defaulton.ui.model;

import org.defaulton.session.Actor;
import org.defaulton.session.SessionEvent;

/** Where a screen reports what the user wants. The screen itself changes nothing. */
@FunctionalInterface
public interface Intents {
    /** Reports an event with its actor. */
    void act(Actor actor, SessionEvent event);

    /** Reports an event caused by the member. */
    default void act(SessionEvent event) {
        act(Actor.MEMBER, event);
    }
}

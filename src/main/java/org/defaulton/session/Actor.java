package org.defaulton.session;

/** Who caused an event. */
public enum Actor {
    /** The person in front of the mirror. */
    MEMBER,
    /** Whoever runs the session. */
    FACILITATOR,
    /** A script. */
    SCRIPT,
    /** The app itself. */
    SYSTEM
}

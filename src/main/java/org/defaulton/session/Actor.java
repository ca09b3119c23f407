package org.defaulton.session;

/** Who caused an event. */
public enum Actor {
    /** The person who uses the mirror. */
    MEMBER,
    /** Whoever runs the session. */
    FACILITATOR,
    /** A script. */
    SCRIPT,
    /** The app itself. */
    SYSTEM
}

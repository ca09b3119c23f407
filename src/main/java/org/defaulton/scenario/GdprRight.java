package org.defaulton.scenario;

/** Which right of the GDPR a request uses. */
public enum GdprRight {
    /** To object to a use, Art. 21. */
    OBJECTION,
    /** To have a use restricted, Art. 18. */
    RESTRICTION,
    /** Neither: the platform offers the request of its own accord. */
    NONE
}

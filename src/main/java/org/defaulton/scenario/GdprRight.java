package org.defaulton.scenario;

/** The GDPR right that a request exercises. */
public enum GdprRight {
    /** The right to object, Art. 21. */
    OBJECTION,
    /** The right to restriction of processing, Art. 18. */
    RESTRICTION,
    /** No right: the platform offers the request of its own accord. */
    NONE
}

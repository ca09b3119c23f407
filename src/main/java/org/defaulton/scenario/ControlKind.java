package org.defaulton.scenario;

/** What a member does with a control. */
public enum ControlKind {
    /** Switches between "on" and "off". */
    TOGGLE,
    /** Picks one of several values. */
    CHOICE,
    /** Sends a request that somebody decides on; takes the words of {@link RequestState}. */
    OBJECTION
}

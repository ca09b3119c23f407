package org.defaulton.scenario;

/** What a member does with a control. */
public enum ControlKind {
    /** Switches between "on" and "off". */
    TOGGLE,
    /** Picks one of several values. */
    CHOICE,
    /** Sends a request that needs a decision; its values are those of {@link RequestState}. */
    OBJECTION
}

package org.defaulton.whatif;

/** What holds for a member who has done nothing. */
public enum DefaultRule {
    /** The switch is on: who does nothing is in. */
    ON,
    /** The switch has no value: every member is asked, and is in or out as they wish. */
    ASK,
    /** The switch is off: who does nothing is out. */
    OFF
}

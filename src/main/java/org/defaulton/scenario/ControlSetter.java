package org.defaulton.scenario;

/** Who sets a control. */
public enum ControlSetter {
    /** The member. */
    MEMBER,
    /** The administrator of the member's organization. The member sees the control but cannot change it. */
    ADMIN,
    /** Nobody: it changes only by its turns. */
    NOBODY
}

package org.defaulton.scenario;

/** Who sets a control. */
public enum ControlSetter {
    /** The member. */
    MEMBER,
    /** The administrator of the member's organization. The member sees the control but cannot change it. */
    ADMIN,
    /** Nobody: it has its initial value for good. */
    NOBODY
}

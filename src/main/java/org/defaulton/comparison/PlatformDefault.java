package org.defaulton.comparison;

/** What a platform does with a person's data before they have chosen anything. */
public enum PlatformDefault {
    /** Its main use goes on without a choice. */
    IN_USE,
    /** It asks first; without an answer, its main use does not begin. */
    ASKED,
    /** Its main use does not begin until the person allows it. */
    OFF,
    /** Its main use does not reach the person on the day. */
    NOT_REACHED,
    /** The person is too young to be a member. */
    TOO_YOUNG
}

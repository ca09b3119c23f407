package org.defaulton.usage;

/** What happens in a flow on a day; the first that fits. */
public enum Status {
    /** The sources say that this data is not used for this. */
    NOT_USED,
    /** The use does not reach this member on this day: country, age, not yet started, or paused. */
    NOT_APPLICABLE,
    /** It would apply, and a choice stops it. */
    STOPPED,
    /** Everything else. */
    IN_USE
}

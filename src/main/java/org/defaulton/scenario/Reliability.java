package org.defaulton.scenario;

/** How close the copy that was read is to the original text. */
public enum Reliability {
    /** The company's or regulator's own text, or a version-controlled archive of it. */
    A,
    /** A mirror of the company's own text, or named press quoting it. */
    B,
    /** A secondary site, a guide, or a copy of the screens. */
    C
}

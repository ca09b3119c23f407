package org.defaulton.story;

/** What the person looks at while reading the headline. */
public enum Focus {
    /** The settings. */
    SETTINGS,
    /** The objection form. */
    FORM
}

package org.defaulton.story;

/** What the person looks at while reading the headline. */
public enum StoryFocus {
    /** The settings. */
    SETTINGS,
    /** The objection form. */
    FORM
}

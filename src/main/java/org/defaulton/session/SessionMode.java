package org.defaulton.session;

/** What a session is for. */
public enum SessionMode {
    /** A user explores on their own. */
    EXPLORE,
    /** A user is led through the settings step by step. */
    WALKTHROUGH,
    /** A user predicts what a setting does, and then sees it. */
    TRAINING,
    /** A participant in a study does its tasks. */
    STUDY;

    /** Whether a person may use their own data; participants in a study never do. */
    public boolean takesOwnData() {
        return this != STUDY;
    }
}

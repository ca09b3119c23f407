package org.defaulton.session;

/** What a session is for. */
public enum SessionMode {
    /** Somebody looks around on their own. */
    EXPLORE,
    /** Somebody is led through the settings step by step. */
    WALKTHROUGH,
    /** Somebody predicts what a setting does, and sees it. */
    TRAINING,
    /** A participant of a study does its tasks. */
    STUDY
}

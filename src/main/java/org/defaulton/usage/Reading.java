package org.defaulton.usage;

/** What becomes of items made before switching off, on which the sources disagree. */
public enum Reading {
    /** The company's text: nothing enters later runs. */
    PLATFORM,
    /** The Italian regulator's text: items made before switching off still enter later runs. */
    REGULATOR
}

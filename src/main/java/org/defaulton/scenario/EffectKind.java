package org.defaulton.scenario;

/** How far an effect goes. */
public enum EffectKind {
    /** The flow no longer runs. */
    STOP,
    /** A part of the use ends, but the flow still runs. */
    LIMIT
}

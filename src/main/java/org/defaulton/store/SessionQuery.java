package org.defaulton.store;

import org.defaulton.session.SessionMode;
import org.jspecify.annotations.Nullable;

/**
 * Selects sessions.
 *
 * @param mode only sessions of this mode; null for all
 * @param participant only sessions of the participant with the id; null for all
 * @param condition only sessions that show the condition with the id; null for all
 * @param open only sessions that can be resumed: not ended, not set aside, and with at least one event
 */
public record SessionQuery(@Nullable SessionMode mode, @Nullable String participant, @Nullable String condition,
        boolean open) {
    /** Selects the sessions that can be resumed. */
    public static SessionQuery open(SessionMode mode) {
        return new SessionQuery(mode, null, null, true);
    }
}

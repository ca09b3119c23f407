package org.defaulton.store;

import org.defaulton.session.SessionMode;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions are asked for.
 *
 * @param mode only those for this; null for all
 * @param participant only those of the person with the id; null for all
 * @param condition only those that show the condition with the id; null for all
 * @param open only those to go on with: not ended, not set aside, and something happened in them
 */
public record SessionQuery(@Nullable SessionMode mode, @Nullable String participant, @Nullable String condition,
        boolean open) {
    /** Those to go on with. */
    public static SessionQuery open(SessionMode mode) {
        return new SessionQuery(mode, null, null, true);
    }
}

package org.defaulton.store;

import org.defaulton.session.SessionMode;
import org.jspecify.annotations.Nullable;

/**
 * What a session is begun for.
 *
 * @param mode what it is for
 * @param participant id of the person in a study; null for none
 * @param condition id of the study's condition that it shows; null for none
 * @param rehearsal whether it is a trial run, not to be counted
 */
public record SessionPurpose(SessionMode mode, @Nullable String participant, @Nullable String condition,
        boolean rehearsal) {
    /** Without a participant, and counted. */
    public static SessionPurpose of(SessionMode mode) {
        return new SessionPurpose(mode, null, null, false);
    }
}

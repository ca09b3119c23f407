package org.defaulton.store;

import org.defaulton.session.SessionMode;
import org.jspecify.annotations.Nullable;

/**
 * What a session is for.
 *
 * @param mode how the app is used
 * @param participant id of the participant in a study; null for none
 * @param condition id of the study condition that it shows; null for none
 * @param rehearsal whether it is a trial run that does not count
 */
public record SessionPurpose(SessionMode mode, @Nullable String participant, @Nullable String condition,
        boolean rehearsal) {
    /** Without a participant, and not a rehearsal. */
    public static SessionPurpose of(SessionMode mode) {
        return new SessionPurpose(mode, null, null, false);
    }
}

package org.defaulton.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as stored; its events and the scenario's text are read on their own, since they may be large.
 *
 * @param uuid names it
 * @param purpose what it was begun for
 * @param scenarioId id of its scenario
 * @param scenarioHash of the text that it began with
 * @param started when it began
 * @param ended when it ended; null for not yet
 */
public record StoredSession(UUID uuid, SessionPurpose purpose, String scenarioId, String scenarioHash, Instant started,
        @Nullable Instant ended) {
    /** Whether the text is the one that the session began with, as far as its hash tells. */
    public boolean beganWith(String scenarioText) {
        return scenarioHash.equals(SessionTable.sha256(scenarioText));
    }
}

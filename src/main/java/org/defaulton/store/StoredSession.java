package org.defaulton.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored session; its events and the scenario's text are read separately because they can be large.
 *
 * @param uuid identifies it
 * @param purpose what it is for
 * @param scenarioId id of its scenario
 * @param scenarioHash hash of the scenario text that it began with
 * @param started when it began
 * @param ended when it ended; null if it has not
 */
public record StoredSession(UUID uuid, SessionPurpose purpose, String scenarioId, String scenarioHash, Instant started,
        @Nullable Instant ended) {
    /** Whether the session began with this text, judging by the hash. */
    public boolean beganWith(String scenarioText) {
        return scenarioHash.equals(SessionTable.sha256(scenarioText));
    }
}

package org.defaulton.store;

import java.util.List;
import java.util.UUID;
import org.defaulton.session.Recorded;

/**
 * A session as it lies in the file.
 *
 * @param uuid names it
 * @param scenarioId id of its scenario
 * @param scenarioText the text of the scenario file that it runs on
 * @param events all its events, in order, at least one
 */
public record StoredSession(UUID uuid, String scenarioId, String scenarioText, List<Recorded> events) {
    public StoredSession {
        events = List.copyOf(events);
    }
}

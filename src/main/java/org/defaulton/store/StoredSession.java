package org.defaulton.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as it lies in the file; its events are read on their own, since there may be many.
 *
 * @param uuid names it
 * @param started when it began
 * @param scenarioId id of its scenario
 * @param scenarioText the text of the scenario file that it runs on
 * @param whole whether the text is the one that the session began with, as far as its hash tells
 */
public record StoredSession(UUID uuid, Instant started, String scenarioId, String scenarioText, boolean whole) {}

package org.defaulton.store;

/**
 * What is stored about a session besides its events.
 *
 * @param scenarioId id of its scenario
 * @param scenarioText the scenario file's text, kept so that an edited file never breaks the session
 * @param purpose what the session is for
 * @param appVersion the app's version
 */
public record NewSession(String scenarioId, String scenarioText, SessionPurpose purpose, String appVersion) {}

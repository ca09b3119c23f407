package org.defaulton.store;

/**
 * What is kept of a session beside its events.
 *
 * @param scenarioId id of its scenario
 * @param scenarioText the scenario file's text, kept so that an edited file never breaks the session
 * @param mode what the app was used for, such as "explore"
 * @param rehearsal whether it was a trial run, not to be counted
 * @param appVersion the app's version
 */
public record NewSession(String scenarioId, String scenarioText, String mode, boolean rehearsal, String appVersion) {}

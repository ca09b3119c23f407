package org.defaulton.session;

import java.time.LocalDate;

/**
 * A pop-up of the platform.
 *
 * @param control id of its control
 * @param asksFrom the first day on which it asks
 */
public record PopUp(String control, LocalDate asksFrom) {}

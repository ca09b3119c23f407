package org.defaulton.session;

import java.time.LocalDate;

/**
 * A pop-up that was closed without an answer.
 *
 * @param control id of its control
 * @param opened the day from which on it asks
 * @param at the day on which it was closed
 */
public record DeclinedPopUp(String control, LocalDate opened, LocalDate at) {}

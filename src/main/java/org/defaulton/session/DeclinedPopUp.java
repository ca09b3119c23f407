package org.defaulton.session;

import java.time.LocalDate;

/**
 * A pop-up that was closed without an answer.
 *
 * @param popUp which one
 * @param at the day on which it was closed
 */
public record DeclinedPopUp(PopUp popUp, LocalDate at) {}

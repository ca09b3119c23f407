package org.defaulton.usage;

import java.time.LocalDate;

/**
 * A control set to a value on a simulated day.
 *
 * @param control id of the control
 * @param value the value; for an objection "sent", "withdrawn", "granted", "partly-granted" or "refused"
 * @param at the day from which it counts, that day included
 */
public record Choice(String control, String value, LocalDate at) {}

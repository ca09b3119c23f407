package org.defaulton.usage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * A control set to a value on a simulated day.
 *
 * @param control id of the control
 * @param value the value; for an objection the word of a {@link org.defaulton.scenario.RequestState}
 * @param at the day from which it counts, that day included
 */
public record Choice(@JsonProperty("control") String control, @JsonProperty("value") String value,
        @JsonProperty("at") LocalDate at) {}

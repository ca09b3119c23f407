package org.defaulton.session;

import java.time.LocalDate;
import java.util.Map;

/**
 * An objection that was sent.
 *
 * @param reference what the receipt calls it, such as "OBJ-20240919-0001"
 * @param control id of the objection control
 * @param sent the day of sending
 * @param fields what was filled in, by field
 */
public record SentRequest(String reference, String control, LocalDate sent, Map<String, String> fields) {
    public SentRequest {
        fields = Map.copyOf(fields);
    }
}

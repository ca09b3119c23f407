package org.defaulton.session;

import java.time.LocalDate;
import java.util.Map;

/**
 * A request that was sent.
 *
 * @param reference the reference number on the receipt, such as "OBJ-20240919-0001"
 * @param control id of the objection control
 * @param sent the day of sending
 * @param fields the content of the form, by field
 */
public record SentRequest(String reference, String control, LocalDate sent, Map<String, String> fields) {
    public SentRequest {
        fields = Map.copyOf(fields);
    }
}

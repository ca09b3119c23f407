package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Events of the drawer with the claims. */
public sealed interface EvidenceEvent extends SessionEvent {
    /** The evidence behind a line was opened; without ids, all evidence. */
    record EvidenceOpened(@JsonProperty("claims") List<String> claims) implements EvidenceEvent {
        public EvidenceOpened {
            claims = List.copyOf(claims);
        }
    }

    /** The list of all claims was filtered. */
    record EvidenceFiltered(@JsonProperty("use") String use, @JsonProperty("kind") String kind,
            @JsonProperty("source") String source,
            @JsonProperty("contradicted") boolean contradicted) implements EvidenceEvent {}

    /** The evidence was closed. */
    record EvidenceClosed() implements EvidenceEvent {}
}

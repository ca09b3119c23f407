package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a platform says becomes of items that a member made before switching off a training use: none enters a later run.
 *
 * @param claims ids of the claims that say so
 * @param disputed where a regulator reads it otherwise; null where none does
 */
public record LateOptOut(List<String> claims, @Nullable DisputedInterpretation disputed) {
    /**
     * A regulator's reading: items made before switching off still enter later runs.
     *
     * @param in country codes or region ids of the members that it is about; empty for all
     * @param from first day on which a stop can begin that it is about, null for any day
     * @param claims ids of the claims that say so
     */
    public record DisputedInterpretation(List<String> in, @Nullable LocalDate from, List<String> claims) {
        public DisputedInterpretation {
            in = OmittedKeys.copyOrEmpty(in);
            claims = OmittedKeys.copyOrEmpty(claims);
        }

        /** Whether it is about a stop that began on the day; the country is not looked at. */
        public boolean covers(LocalDate stopBegan) {
            return from == null || !stopBegan.isBefore(from);
        }
    }

    public LateOptOut {
        claims = OmittedKeys.copyOrEmpty(claims);
    }
}

package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the platform says about items made before a member switches off a training use: later runs do not take them.
 *
 * @param claims ids of the claims that say so
 * @param disputed somebody else's interpretation, such as a regulator's; null if there is none
 */
public record LateOptOut(List<String> claims, @Nullable DisputedInterpretation disputed) {
    private static final Messages TEXTS = Messages.of(LateOptOut.class);

    /**
     * A different interpretation: items made before switching off still enter later runs.
     *
     * @param by who reads it that way, as in the middle of a sentence; "a regulator" if the file does not say
     * @param in country codes, region ids or trait ids of the members it is about; empty for all
     * @param from the interpretation is about stops that begin on this day or later, null for any day
     * @param claims ids of the claims that say so
     */
    public record DisputedInterpretation(String by, List<String> in, @Nullable LocalDate from, List<String> claims) {
        public DisputedInterpretation {
            by = by == null ? TEXTS.text("regulator") : by;
            in = OmittedKeys.copyOrEmpty(in);
            claims = OmittedKeys.copyOrEmpty(claims);
        }

        /** Whether it is about a stop that began on the day. Does not check the member. */
        public boolean covers(LocalDate stopBegan) {
            return from == null || !stopBegan.isBefore(from);
        }
    }

    public LateOptOut {
        claims = OmittedKeys.copyOrEmpty(claims);
    }
}

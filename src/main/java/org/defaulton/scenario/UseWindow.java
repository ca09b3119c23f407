package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period in which a use reaches some members, by their countries and traits.
 *
 * @param in country codes (ISO 3166-1 alpha-2), region ids or trait ids that it covers; empty for every member
 * @param outside country codes, region ids or trait ids that it excludes
 * @param from first day, null for the day on which the member joins
 * @param until first day after it ends, null if it does not end
 * @param itemsFrom first day of the items that are used; null for items of any age
 * @param claims ids of the claims that support it
 * @param told the notice that members got before it opened; null if no source mentions one
 * @param note what readers should know about what it allows, one or two sentences; null for nothing
 */
public record UseWindow(List<String> in, List<String> outside, @Nullable LocalDate from, @Nullable LocalDate until,
        @Nullable LocalDate itemsFrom, List<String> claims, @Nullable MemberNotice told, @Nullable String note) {
    /**
     * What members were told before a window opened.
     *
     * @param claims ids of the claims that say so, at least one
     */
    public record MemberNotice(List<String> claims) {
        public MemberNotice {
            claims = OmittedKeys.copyOrEmpty(claims);
        }
    }

    public UseWindow {
        in = OmittedKeys.copyOrEmpty(in);
        outside = OmittedKeys.copyOrEmpty(outside);
        claims = OmittedKeys.copyOrEmpty(claims);
    }

    /** Whether the day is in the window. Does not check the member. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}

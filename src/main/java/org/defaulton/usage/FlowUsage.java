package org.defaulton.usage;

import java.time.LocalDate;
import java.util.List;
import org.defaulton.scenario.UseKind;
import org.jspecify.annotations.Nullable;

/**
 * What the engine computes for one flow on one day.
 *
 * @param data id of the data category
 * @param use id of the use
 * @param kind in runs or all the time
 * @param status what happens
 * @param since while stopped, the first day of the unbroken stop on which the flow would have run (a pause of the use
 * does not end the stop, as the choice still stands); while in use, the first day of that unbroken span; else null
 * @param underReview whether an objection waits that could stop it; only while in use
 * @param perMonth items a month that go into the use now: the member's rate while in use, otherwise 0
 * @param itemsUsed items used so far, 0 or more
 * @param itemsKept items that stay in trained models whatever the status is, 0 or more; always 0 for ongoing uses
 * @param itemsComing items that will be used in the next twelve months if nothing is changed, 0 or more
 * @param because why, at least one reason
 * @param claims ids of the claims behind the flow and its status, at least one
 */
public record FlowUsage(String data, String use, UseKind kind, Status status, @Nullable LocalDate since,
        boolean underReview, int perMonth, long itemsUsed, long itemsKept, long itemsComing, List<Reason> because,
        List<String> claims) {
    public FlowUsage {
        because = List.copyOf(because);
        claims = List.copyOf(claims);
    }
}

package org.defaulton.usage;

import java.time.LocalDate;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;

/** Counts what a member has made, whether it is used or not. */
public final class ItemsMade {
    private ItemsMade() {
    }

    /**
     * How many items a member has made by the end of a day, of all kinds of data that a use can take from this member,
     * or could until it needed a consent.
     *
     * @param use id of the use
     */
    public static long upTo(LocalDate day, Scenario scenario, Member member, String use) {
        PlacesOfMember home = PlacesOfMember.of(scenario, member.place());
        return scenario.flows()
                .stream()
                .filter(flow -> flow.use().equals(use) && flow.used()
                        && (flow.consentFrom() != null || !home.in(flow.consentIn())))
                .mapToLong(flow -> ItemCounter.upTo(day, member, flow.data()))
                .sum();
    }
}

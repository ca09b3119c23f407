package org.defaulton.usage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.defaulton.scenario.MemberPlace;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseWindow;

/**
 * All the names that a scenario has for the places where a member is.
 *
 * @param scenario the scenario
 * @param member where the member lives, and the member's traits
 * @param names the country's code, and the ids of the traits and of all regions that contain the country
 */
record PlacesOfMember(Scenario scenario, MemberPlace member, Set<String> names) {
    static PlacesOfMember of(Scenario scenario, MemberPlace member) {
        Set<String> names = new HashSet<>(member.traits());
        names.add(member.country());
        scenario.regions()
                .keySet()
                .stream()
                .filter(region -> scenario.contains(List.of(region), member))
                .forEach(names::add);
        return new PlacesOfMember(scenario, member, names);
    }

    boolean in(List<String> places) {
        for (String entry : places) {
            if (names.contains(entry)) {
                return true;
            }
        }
        return false;
    }

    /** The same without looking at traits. */
    boolean inByCountry(List<String> places) {
        return places.stream().anyMatch(entry -> names.contains(entry) && !scenario.isTrait(entry));
    }

    /** The member's traits among the entries. */
    Stream<String> traitsIn(List<String> places) {
        return places.stream().filter(entry -> names.contains(entry) && scenario.isTrait(entry));
    }

    /** The days on which a control with these windows is offered here; every day if there are no windows. */
    DaySet offered(List<UseWindow> windows) {
        return windows.isEmpty()
                ? DaySet.from(null)
                : DaySet.of(windows.stream()
                        .filter(this::coveredBy)
                        .map(window -> new DayRange(window.from() == null ? LocalDate.MIN : window.from(),
                                window.until() == null ? DayRange.NO_END : window.until()))
                        .toList());
    }

    boolean coveredBy(UseWindow window) {
        return (window.in().isEmpty() || in(window.in())) && !in(window.outside());
    }
}

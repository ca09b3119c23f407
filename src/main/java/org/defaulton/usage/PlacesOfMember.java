package org.defaulton.usage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.UseWindow;

/**
 * All the names that a scenario has for the place where a member lives.
 *
 * @param names the country's code and the ids of all regions that contain it
 */
record PlacesOfMember(Set<String> names) {
    static PlacesOfMember of(Scenario scenario, String country) {
        Set<String> names = new HashSet<>();
        names.add(country);
        scenario.regions()
                .keySet()
                .stream()
                .filter(region -> scenario.contains(List.of(region), country))
                .forEach(names::add);
        return new PlacesOfMember(names);
    }

    boolean in(List<String> codesOrRegions) {
        for (String entry : codesOrRegions) {
            if (names.contains(entry)) {
                return true;
            }
        }
        return false;
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

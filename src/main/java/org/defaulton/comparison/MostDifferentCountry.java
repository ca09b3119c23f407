package org.defaulton.comparison;

import java.util.Comparator;
import java.util.List;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UsageEngine;

/** Finds the country in which the same member would fare most differently. */
final class MostDifferentCountry {
    private MostDifferentCountry() {
    }

    /** How much a country differs from home: by the items of the main use, then by the number of uses that differ. */
    private record CountryDistance(String country, long items, long uses) {}

    /**
     * The code of the country; the earlier of two that differ equally. Empty if there are no candidates.
     *
     * @param here the column at home
     */
    static String of(Scenario scenario, Usage usage, Alternative here, String mainUse, List<String> countries) {
        Usage home = later(scenario, usage, here, usage.member().country());
        return countries.stream()
                .distinct()
                .filter(country -> !country.equals(usage.member().country()))
                .map(country -> between(scenario, home, later(scenario, usage, here, country), mainUse))
                .sorted(Comparator.comparingLong(CountryDistance::items)
                        .thenComparingLong(CountryDistance::uses)
                        .reversed())
                .map(CountryDistance::country)
                .findFirst()
                .orElse("");
    }

    private static Usage later(Scenario scenario, Usage usage, Alternative column, String country) {
        return UsageEngine.usage(scenario, column.member().with(country, column.member().age()), column.choices(),
                Comparison.until(usage.at()), usage.reading());
    }

    private static CountryDistance between(Scenario scenario, Usage home, Usage there, String mainUse) {
        long uses = scenario.uses()
                .stream()
                .map(Use::id)
                .filter(use -> home.total(use).status() != there.total(use).status()
                        || home.total(use).itemsUsed() != there.total(use).itemsUsed())
                .count();
        return new CountryDistance(there.member().country(),
                Math.abs(home.total(mainUse).itemsUsed() - there.total(mainUse).itemsUsed()), uses);
    }
}

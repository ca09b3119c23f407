package org.defaulton.scenario.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.scenario.file.YamlNode;

/** Checks the regions of a scenario file, and all references to countries and regions. */
final class RegionCheck {
    private static final List<String> PLACES = List.of("uses/*/windows/*/in/*", "uses/*/windows/*/outside/*",
            "uses/*/late-opt-out/disputed/in/*", "controls/*/offered/*/in/*", "controls/*/offered/*/outside/*",
            "flows/*/consent-in/*");

    private final Map<String, BitSet> countries = new HashMap<>();

    /** Reads the regions of a file, each with its countries, and adds their faults. */
    RegionCheck(YamlNode root, FaultCollector faults) {
        Optional<YamlNode.MappingNode> regions = root.all("regions")
                .filter(YamlNode.MappingNode.class::isInstance)
                .map(YamlNode.MappingNode.class::cast)
                .findFirst();
        regions.ifPresent(found -> found.entries().forEach((id, entry) -> {
            entry.value().texts("*").forEach(member -> checkMember(id, member, found, faults));
            countries.put(id, held(entry.value().texts("*").map(YamlNode.ScalarNode::text).toList()));
        }));
        PLACES.stream()
                .flatMap(root::texts)
                .filter(place -> !isKnown(place.text()))
                .forEach(place -> report(place, "no-place", faults));
    }

    /** The countries in the codes and regions, as numbers of {@link CountryCodes#code}. */
    BitSet held(Collection<String> codesOrRegions) {
        BitSet held = new BitSet();
        codesOrRegions
                .forEach(word -> held.or(countries.containsKey(word) ? countries.get(word) : CountryCodes.only(word)));
        return held;
    }

    /** Whether every word is a code or a region. */
    boolean know(Collection<String> codesOrRegions) {
        return codesOrRegions.stream().allMatch(this::isKnown);
    }

    private boolean isKnown(String word) {
        return CountryCodes.isCode(word) || countries.containsKey(word);
    }

    private void checkMember(String id, YamlNode.ScalarNode member, YamlNode.MappingNode regions,
            FaultCollector faults) {
        String word = member.text();
        if (word.equals(id)) {
            faults.add(member, "region-in-itself", id);
        } else if (!isKnown(word) && regions.entries().containsKey(word)) {
            faults.add(member, "region-below", id, word);
        } else if (!isKnown(word)) {
            report(member, "no-place", faults);
        }
    }

    private void report(YamlNode.ScalarNode place, String key, FaultCollector faults) {
        String meant = CountryCodes.meant(place.text())
                .or(() -> WordSuggestion.closest(place.text(), countries.keySet()))
                .map(word -> " " + faults.part("did-you-mean", word))
                .orElse("");
        faults.add(place, key, place.text(), meant);
    }
}

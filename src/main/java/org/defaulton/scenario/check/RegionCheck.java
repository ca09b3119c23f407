package org.defaulton.scenario.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.scenario.file.YamlNode;

/** Checks the regions of a scenario file, and all references to countries, regions and traits. */
final class RegionCheck {
    private static final List<String> PLACES = List.of("uses/*/windows/*/in/*", "uses/*/windows/*/outside/*",
            "uses/*/late-opt-out/disputed/in/*", "controls/*/offered/*/in/*", "controls/*/offered/*/outside/*",
            "flows/*/consent-in/*", "form/kinds/*/promised/in/*");

    private final Map<String, BitSet> countries = new HashMap<>();
    private final Set<String> traits;

    /** Reads the regions of a file, each with its countries, and adds their faults. */
    RegionCheck(YamlNode root, FaultCollector faults) {
        Optional<YamlNode.MappingNode> regions = root.all("regions")
                .filter(YamlNode.MappingNode.class::isInstance)
                .map(YamlNode.MappingNode.class::cast)
                .findFirst();
        traits = root.texts("traits/*/id")
                .map(YamlNode.ScalarNode::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        regions.ifPresent(found -> found.entries().forEach((id, entry) -> {
            entry.value().texts("*").forEach(member -> checkMember(id, member, found, faults));
            countries.put(id, held(entry.value().texts("*").map(YamlNode.ScalarNode::text).toList()));
        }));
        PLACES.stream()
                .flatMap(root::texts)
                .filter(place -> !isKnown(place.text()) && !traits.contains(place.text()))
                .forEach(place -> report(place, faults));
        root.texts("traits/*/id").forEach(trait -> checkTrait(trait, faults));
    }

    private void checkTrait(YamlNode.ScalarNode trait, FaultCollector faults) {
        if (countries.containsKey(trait.text())) {
            faults.add(trait, "trait-is-region", trait.text());
        } else if (CountryCodes.isCode(trait.text().toUpperCase(Locale.ROOT))) {
            faults.add(trait, "trait-is-country", trait.text());
        }
    }

    /** The ids of the traits among the places. */
    Set<String> traitsIn(Collection<String> places) {
        return places.stream().filter(traits::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The countries in the codes and regions, as numbers of {@link CountryCodes#code}. */
    BitSet held(Collection<String> codesOrRegions) {
        BitSet held = new BitSet();
        codesOrRegions
                .forEach(word -> held.or(countries.containsKey(word) ? countries.get(word) : CountryCodes.only(word)));
        return held;
    }

    /** Whether every word is a code, a region or a trait. */
    boolean know(Collection<String> places) {
        return places.stream().allMatch(word -> isKnown(word) || traits.contains(word));
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
        } else if (!isKnown(word) && traits.contains(word)) {
            faults.add(member, "trait-in-region", id, word);
        } else if (!isKnown(word)) {
            faults.add(member, "no-place", word, meant(word, countries.keySet(), faults));
        }
    }

    private void report(YamlNode.ScalarNode place, FaultCollector faults) {
        Set<String> known = new LinkedHashSet<>(countries.keySet());
        known.addAll(traits);
        faults.add(place, traits.isEmpty() ? "no-place" : "no-place-or-trait", place.text(),
                meant(place.text(), known, faults));
    }

    private static String meant(String word, Set<String> known, FaultCollector faults) {
        return CountryCodes.meant(word)
                .or(() -> WordSuggestion.closest(word, known))
                .map(suggestion -> " " + faults.part("did-you-mean", suggestion))
                .orElse("");
    }
}

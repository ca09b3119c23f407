package org.defaulton.scenario.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.defaulton.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Takes the base's evidence away from what an overlay changes: what somebody said of a label, a default or a day does not
 * hold for another one. The changed entry rests on the claims that the overlay gives it, or else on a claim that says who
 * set it, which is an assumption.
 */
final class OverlayClaimReplacer {
    /** Id of the claim that a change without claims rests on. */
    static final String SET = "set-by-this-scenario";

    private static final String SOURCE = "this-scenario";
    private static final String CLAIMS = "claims";
    private static final String AGE = "minimum-age";
    private static final String AGE_CLAIMS = "age-claims";

    /** What says which entry is meant, and is no change of it. */
    private static final Set<String> NO_CHANGES = Set.of("id", CLAIMS, AGE_CLAIMS, OverlayMerger.REMOVE,
            OverlayResolver.BASE);

    private OverlayClaimReplacer() {
    }

    /** Has the merged entry rest on what the overlay says, where the overlay changes anything that its claims are about. */
    static void replace(YamlNode.MappingNode base, YamlNode.MappingNode overlay,
            Map<String, YamlNode.MappingEntry> merged) {
        boolean ownAge = base.has(AGE_CLAIMS) && overlay.has(AGE);
        boolean age = ownAge && changes(base.entries().get(AGE), overlay.entries().get(AGE));
        boolean others = overlay.entries()
                .entrySet()
                .stream()
                .filter(change -> !NO_CHANGES.contains(change.getKey()) && !(ownAge && change.getKey().equals(AGE)))
                .anyMatch(change -> changes(base.entries().get(change.getKey()), change.getValue()));
        if (others && rests(base) && !overlay.has(CLAIMS)) {
            merged.put(CLAIMS, set(overlay.place()));
        }
        if (age && !overlay.has(AGE_CLAIMS)) {
            merged.put(AGE_CLAIMS, set(overlay.place()));
        }
    }

    /** The whole scenario, with the claim and its source where anything rests on it. */
    static YamlNode.MappingNode complete(YamlNode.MappingNode whole) {
        boolean known = whole.texts("claims/*/id").anyMatch(id -> id.text().equals(SET));
        if (known || !restsOnIt(whole)) {
            return whole;
        }
        Messages texts = Messages.of(OverlayClaimReplacer.class);
        FilePosition place = whole.place();
        Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>(whole.entries());
        add(entries, "sources", mapping(place, Map.of("id", SOURCE, "title", texts.text("overlay.title"), "publisher",
                texts.text("overlay.publisher"))));
        add(entries, CLAIMS, mapping(place,
                Map.of("id", SET, "text", texts.text("overlay.claim"), "kind", "assumed", "source", SOURCE)));
        return new YamlNode.MappingNode(place, entries);
    }

    private static boolean restsOnIt(YamlNode tree) {
        return tree instanceof YamlNode.ScalarNode scalar
                ? scalar.text().equals(SET)
                : tree.below("*").anyMatch(OverlayClaimReplacer::restsOnIt);
    }

    /** Whether a value is another one than the base's, apart from all in it that has claims of its own. */
    private static boolean changes(YamlNode.@Nullable MappingEntry base, YamlNode.@Nullable MappingEntry overlay) {
        if (overlay == null) {
            return false;
        }
        return base == null ? !hasClaims(overlay.value()) : changes(base.value(), overlay.value());
    }

    private static boolean changes(YamlNode base, YamlNode overlay) {
        return switch (base) {
            case YamlNode.ScalarNode scalar ->
                !(overlay instanceof YamlNode.ScalarNode changed && scalar.text().equals(changed.text()));
            case YamlNode.MappingNode mapping -> overlay instanceof YamlNode.MappingNode changed && !rests(mapping)
                    && changed.entries()
                            .entrySet()
                            .stream()
                            .filter(change -> !NO_CHANGES.contains(change.getKey()))
                            .anyMatch(change -> changes(mapping.entries().get(change.getKey()), change.getValue()));
            case YamlNode.SequenceNode sequence ->
                overlay instanceof YamlNode.SequenceNode changed && changes(sequence, changed);
        };
    }

    private static boolean changes(YamlNode.SequenceNode base, YamlNode.SequenceNode overlay) {
        Optional<List<String>> keys = base.items().stream().findFirst().flatMap(first -> EntryKeys.among(first::has));
        if (keys.isEmpty()) {
            return !base.json().equals(overlay.json())
                    && overlay.items().stream().noneMatch(OverlayClaimReplacer::hasClaims);
        }
        return overlay.items().stream().anyMatch(change -> {
            Optional<YamlNode> known = base.items()
                    .stream()
                    .filter(item -> EntryKeys.of(item, keys.get()).equals(EntryKeys.of(change, keys.get())))
                    .findFirst();
            return known.map(item -> change.has(OverlayMerger.REMOVE) ? !hasClaims(item) : changes(item, change))
                    .orElseGet(() -> !hasClaims(change));
        });
    }

    private static boolean hasClaims(YamlNode tree) {
        return rests(tree) || tree.below("*").anyMatch(OverlayClaimReplacer::hasClaims);
    }

    /** Whether it names claims; the list of all claims of a scenario holds them, and names none. */
    private static boolean rests(YamlNode tree) {
        return tree.texts("claims/*").findAny().isPresent();
    }

    private static YamlNode.MappingEntry set(FilePosition place) {
        return new YamlNode.MappingEntry(place,
                new YamlNode.SequenceNode(place, List.of(new YamlNode.ScalarNode(place, SET, SET))));
    }

    private static void add(Map<String, YamlNode.MappingEntry> entries, String key, YamlNode item) {
        entries.computeIfPresent(key,
                (_, entry) -> entry.value() instanceof YamlNode.SequenceNode list
                        ? new YamlNode.MappingEntry(entry.key(),
                                new YamlNode.SequenceNode(list.place(),
                                        Stream.concat(list.items().stream(), Stream.of(item)).toList()))
                        : entry);
    }

    private static YamlNode mapping(FilePosition place, Map<String, String> texts) {
        Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>();
        texts.forEach((key, text) -> entries.put(key,
                new YamlNode.MappingEntry(place, new YamlNode.ScalarNode(place, text, text))));
        return new YamlNode.MappingNode(place, entries);
    }
}

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
 * Removes the base's claims from what an overlay changes: what a source said about one label, default or day does not
 * hold for another. The changed entry gets the overlay's claims or, if there are none, a claim that says who set it,
 * which is an assumption. What moves to another page is changed, because its claims may say where it is; the rows in it
 * keep theirs. Another order in the same list changes nothing.
 */
final class OverlayClaimReplacer {
    /** Id of the claim that supports a change without claims of its own. */
    static final String SET = "set-by-this-scenario";

    private static final String SOURCE = "this-scenario";
    private static final String CLAIMS = "claims";
    private static final String AGE = "minimum-age";
    private static final String AGE_CLAIMS = "age-claims";

    /** Keys that identify an entry or name claims, and change nothing about it. */
    private static final Set<String> NO_CHANGES = Set.of("id", CLAIMS, AGE_CLAIMS, OverlayMerger.REMOVE,
            OverlayResolver.BASE, EntryPlacement.BEFORE, EntryPlacement.AFTER);

    private OverlayClaimReplacer() {
    }

    /** Replaces the claims of the merged entry if the overlay changes anything that they are about. */
    static void replace(YamlNode.MappingNode base, YamlNode.MappingNode overlay,
            Map<String, YamlNode.MappingEntry> merged) {
        boolean ownAge = base.has(AGE_CLAIMS) && overlay.has(AGE);
        boolean age = ownAge && changes(base.entries().get(AGE), overlay.entries().get(AGE));
        boolean others = overlay.entries()
                .entrySet()
                .stream()
                .filter(change -> !NO_CHANGES.contains(change.getKey()) && !(ownAge && change.getKey().equals(AGE)))
                .anyMatch(change -> changes(base.entries().get(change.getKey()), change.getValue()));
        if ((others || removes(base, overlay)) && rests(base) && !overlay.has(CLAIMS)) {
            merged.put(CLAIMS, set(overlay.place()));
        }
        if (age && !overlay.has(AGE_CLAIMS)) {
            merged.put(AGE_CLAIMS, set(overlay.place()));
        }
    }

    /** The whole scenario, with the claim and its source if anything refers to it. */
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

    /** Whether the overlay removes a key without claims of its own. */
    private static boolean removes(YamlNode base, YamlNode overlay) {
        return overlay.texts(OverlayMerger.REMOVE + "/*")
                .flatMap(key -> base.below(key.text()))
                .anyMatch(value -> !hasClaims(value));
    }

    /** Whether a value differs from the base's, ignoring the parts with claims of their own. */
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
                    && (removes(mapping, changed) || changed.entries()
                            .entrySet()
                            .stream()
                            .filter(change -> !NO_CHANGES.contains(change.getKey()))
                            .anyMatch(change -> changes(mapping.entries().get(change.getKey()), change.getValue())));
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
            return known.map(item -> change.isTrue(OverlayMerger.REMOVE) ? !hasClaims(item) : changes(item, change))
                    .orElseGet(() -> !hasClaims(change));
        });
    }

    private static boolean hasClaims(YamlNode tree) {
        return rests(tree) || tree.below("*").anyMatch(OverlayClaimReplacer::hasClaims);
    }

    /** Whether the tree refers to claims. The list of all claims of a scenario defines them and does not count. */
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

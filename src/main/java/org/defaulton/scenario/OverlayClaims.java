package org.defaulton.scenario;

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
final class OverlayClaims {
    /** Id of the claim that a change without claims rests on. */
    static final String SET = "set-by-this-scenario";

    private static final String SOURCE = "this-scenario";
    private static final String CLAIMS = "claims";
    private static final String AGE = "minimum-age";
    private static final String AGE_CLAIMS = "age-claims";

    /** What says which entry is meant, and is no change of it. */
    private static final Set<String> NO_CHANGES = Set.of("id", CLAIMS, AGE_CLAIMS, Merge.REMOVE, Overlay.BASE);

    private OverlayClaims() {
    }

    /** Has the merged entry rest on what the overlay says, where the overlay changes anything that its claims are about. */
    static void replace(Tree.Mapping base, Tree.Mapping overlay, Map<String, Tree.Entry> merged) {
        boolean ownAge = base.has(AGE_CLAIMS) && overlay.has(AGE);
        boolean age = ownAge && changes(base.entries().get(AGE), overlay.entries().get(AGE));
        boolean others = overlay.entries().entrySet().stream()
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
    static Tree.Mapping complete(Tree.Mapping whole) {
        boolean known = whole.texts("claims/*/id").anyMatch(id -> id.text().equals(SET));
        if (known || !restsOnIt(whole)) {
            return whole;
        }
        Messages texts = Messages.of(OverlayClaims.class);
        Place place = whole.place();
        Map<String, Tree.Entry> entries = new LinkedHashMap<>(whole.entries());
        add(entries, "sources", mapping(place, Map.of("id", SOURCE, "title", texts.text("overlay.title"), "publisher",
                texts.text("overlay.publisher"))));
        add(entries, CLAIMS, mapping(place,
                Map.of("id", SET, "text", texts.text("overlay.claim"), "kind", "assumed", "source", SOURCE)));
        return new Tree.Mapping(place, entries);
    }

    private static boolean restsOnIt(Tree tree) {
        return tree instanceof Tree.Scalar scalar ? scalar.text().equals(SET) : tree.below("*").anyMatch(
                OverlayClaims::restsOnIt);
    }

    /** Whether a value is another one than the base's, apart from all in it that has claims of its own. */
    private static boolean changes(Tree.@Nullable Entry base,
            Tree.@Nullable Entry overlay) {
        if (overlay == null) {
            return false;
        }
        return base == null ? !hasClaims(overlay.value()) : changes(base.value(), overlay.value());
    }

    private static boolean changes(Tree base, Tree overlay) {
        return switch (base) {
            case Tree.Scalar one -> !(overlay instanceof Tree.Scalar other && one.text().equals(other.text()));
            case Tree.Mapping one -> overlay instanceof Tree.Mapping other && !rests(one)
                    && other.entries().entrySet().stream().filter(change -> !NO_CHANGES.contains(change.getKey()))
                            .anyMatch(change -> changes(one.entries().get(change.getKey()), change.getValue()));
            case Tree.Sequence one -> overlay instanceof Tree.Sequence other && changes(one, other);
        };
    }

    private static boolean changes(Tree.Sequence base, Tree.Sequence overlay) {
        Optional<List<String>> keys = base.items().stream().findFirst().flatMap(first -> EntryNames.among(first::has));
        if (keys.isEmpty()) {
            return !base.json().equals(overlay.json()) && overlay.items().stream().noneMatch(OverlayClaims::hasClaims);
        }
        return overlay.items().stream().anyMatch(change -> {
            Optional<Tree> known = base.items().stream().filter(item -> EntryNames.of(item, keys.get())
                    .equals(EntryNames.of(change, keys.get()))).findFirst();
            return known.map(item -> change.has(Merge.REMOVE) ? !hasClaims(item) : changes(item, change))
                    .orElseGet(() -> !hasClaims(change));
        });
    }

    private static boolean hasClaims(Tree tree) {
        return rests(tree) || tree.below("*").anyMatch(OverlayClaims::hasClaims);
    }

    /** Whether it names claims; the list of all claims of a scenario holds them, and names none. */
    private static boolean rests(Tree tree) {
        return tree.texts("claims/*").findAny().isPresent();
    }

    private static Tree.Entry set(Place place) {
        return new Tree.Entry(place, new Tree.Sequence(place, List.of(new Tree.Scalar(place, SET, SET))));
    }

    private static void add(Map<String, Tree.Entry> entries, String key, Tree item) {
        entries.computeIfPresent(key, (_, entry) -> entry.value() instanceof Tree.Sequence list
                ? new Tree.Entry(entry.key(), new Tree.Sequence(list.place(),
                        Stream.concat(list.items().stream(), Stream.of(item)).toList()))
                : entry);
    }

    private static Tree mapping(Place place, Map<String, String> texts) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        texts.forEach((key, text) -> entries.put(key, new Tree.Entry(place, new Tree.Scalar(place, text, text))));
        return new Tree.Mapping(place, entries);
    }
}

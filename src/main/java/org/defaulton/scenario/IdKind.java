package org.defaulton.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something in a scenario file that has an id.
 *
 * @param what key of the message that names it
 * @param ids path of the ids
 * @param references paths of the words that name such an id
 */
record IdKind(String what, String ids, List<String> references) {
    private static final List<IdKind> ALL = List.of(
            new IdKind("id-SOURCE", "sources/*/id", List.of("claims/*/source")),
            new IdKind("id-CLAIM", "claims/*/id",
                    List.of("claims/*/contradicts/*", "minimum-age/claims/*", "uses/*/late-opt-out/claims/*",
                            "uses/*/late-opt-out/disputed/claims/*", "uses/*/claims/*", "uses/*/age-claims/*",
                            "uses/*/windows/*/claims/*", "uses/*/windows/*/told/claims/*", "flows/*/claims/*",
                            "controls/*/claims/*",
                            "controls/*/effects/*/claims/*", "runs/claims/*", "sections/*/claims/*",
                            "sections/*/groups/*/rows/*/claims/*", "articles/*/paragraphs/*/claims/*", "form/claims/*",
                            "form/kinds/*/claims/*", "form/disputes/*/one", "form/disputes/*/other",
                            "timeline/*/claims/*")),
            new IdKind("id-DATA", "data/*/id", List.of("flows/*/data", "controls/*/effects/*/data/*")),
            new IdKind("id-USE", "uses/*/id",
                    List.of("flows/*/use", "controls/*/offered-with", "controls/*/effects/*/uses/*")),
            new IdKind("id-CONTROL", "controls/*/id",
                    List.of("main-control", "controls/*/hold/by", "sections/*/groups/*/rows/*/controls/*",
                            "form/kinds/*/control")),
            new IdKind("id-SECTION", "sections/*/id", List.of()),
            new IdKind("id-GROUP", "sections/*/groups/*/id", List.of()),
            new IdKind("id-ROW", "sections/*/groups/*/rows/*/id", List.of()),
            new IdKind("id-ARTICLE", "articles/*/id", List.of("sections/*/groups/*/rows/*/article")),
            new IdKind("id-EVENT", "timeline/*/id", List.of()));

    /** Names every id that stands twice and every reference to none. */
    static void check(Tree root, Faults faults) {
        ALL.forEach(kind -> kind.checkThis(root, faults));
    }

    private void checkThis(Tree root, Faults faults) {
        Repeats.check(root, ids, what, faults);
        Set<String> known = root.texts(ids).map(Tree.Scalar::text).collect(Collectors.toCollection(LinkedHashSet::new));
        references.stream().flatMap(root::texts).filter(reference -> !known.contains(reference.text()))
                .forEach(reference -> faults.add(reference, "unknown-id", faults.part(what), reference.text(),
                        faults.instead(reference.text(), known)));
    }
}

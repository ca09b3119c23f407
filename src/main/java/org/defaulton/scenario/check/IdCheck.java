package org.defaulton.scenario.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/**
 * A kind of object with ids in a scenario file.
 *
 * @param what key of the message that names the kind
 * @param ids path of the ids
 * @param references paths of the words that refer to such an id
 */
record IdCheck(String what, String ids, List<String> references) {
    private static final List<IdCheck> ALL = List.of(
            new IdCheck("id-SOURCE", "sources/*/id", List.of("claims/*/source")),
            new IdCheck("id-CLAIM", "claims/*/id",
                    List.of("claims/*/contradicts/*", "minimum-age/claims/*", "uses/*/late-opt-out/claims/*",
                            "uses/*/late-opt-out/disputed/claims/*", "uses/*/claims/*", "uses/*/age-claims/*",
                            "uses/*/windows/*/claims/*", "uses/*/windows/*/told/claims/*", "flows/*/claims/*",
                            "controls/*/claims/*", "controls/*/offered/*/claims/*", "controls/*/effects/*/claims/*",
                            "controls/*/turns/*/claims/*", "controls/*/prompts/*/claims/*", "runs/claims/*",
                            "uses/*/runs/claims/*", "sections/*/claims/*", "sections/**/rows/*/claims/*",
                            "articles/*/paragraphs/*/claims/*", "form/claims/*", "form/kinds/*/claims/*",
                            "form/kinds/*/promised/claims/*", "form/disputes/*/one", "form/disputes/*/other",
                            "timeline/*/claims/*")),
            new IdCheck("id-TRAIT", "traits/*/id", List.of("members/*/traits/*")),
            new IdCheck("id-DATA", "data/*/id",
                    List.of("groups/*/data/*", "flows/*/data", "controls/*/effects/*/data/*", "archive/files/*/data")),
            new IdCheck("id-DATA-GROUP", "groups/*/id", List.of()),
            new IdCheck("id-USE", "uses/*/id",
                    List.of("flows/*/use", "controls/*/offered-with", "controls/*/effects/*/uses/*")),
            new IdCheck("id-CONTROL", "controls/*/id",
                    List.of("main-control", "controls/*/hold/by", "sections/**/rows/*/controls/*",
                            "form/kinds/*/control")),
            new IdCheck("id-SECTION", "sections/*/id", List.of()),
            new IdCheck("id-GROUP", "sections/**/groups/*/id", List.of()),
            new IdCheck("id-ROW", "sections/**/rows/*/id", List.of()),
            new IdCheck("id-ARTICLE", "articles/*/id", List.of("sections/**/rows/*/article")),
            new IdCheck("id-EVENT", "timeline/*/id", List.of()));

    /** Reports every duplicate id and every reference to an unknown one. */
    static void check(YamlNode root, FaultCollector faults) {
        ALL.forEach(kind -> kind.checkThis(root, faults));
    }

    private void checkThis(YamlNode root, FaultCollector faults) {
        DuplicateCheck.check(root, ids, what, faults);
        checkReferences(root, what, ids, references, faults);
    }

    /** Reports every reference to an unknown id. */
    static void checkReferences(YamlNode root, String what, String ids, List<String> references,
            FaultCollector faults) {
        Set<String> known = root.texts(ids)
                .map(YamlNode.ScalarNode::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        references.stream()
                .flatMap(root::texts)
                .filter(reference -> !known.contains(reference.text()))
                .forEach(reference -> faults.add(reference, faults.keyOr("unknown-" + what, "unknown-id"),
                        faults.part(what), reference.text(), faults.instead(reference.text(), known)));
    }
}

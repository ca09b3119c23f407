package org.defaulton.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has an id in a scenario file, and where other parts name it. */
enum IdKind {
    SOURCE("sources/*/id", List.of("claims/*/source")), CLAIM("claims/*/id",
            List.of("claims/*/contradicts/*", "uses/*/claims/*", "uses/*/age-claims/*", "uses/*/windows/*/claims/*",
                    "flows/*/claims/*", "controls/*/claims/*", "controls/*/effects/*/claims/*", "runs/claims/*",
                    "sections/*/claims/*", "sections/*/groups/*/rows/*/claims/*", "articles/*/paragraphs/*/claims/*",
                    "form/claims/*", "form/kinds/*/claims/*", "form/disputes/*/one", "form/disputes/*/other",
                    "timeline/*/claims/*")), DATA(
                            "data/*/id",
                            List.of("flows/*/data", "controls/*/effects/*/data/*")), USE("uses/*/id", List.of(
                                    "flows/*/use", "controls/*/offered-with", "controls/*/effects/*/uses/*")), CONTROL(
                                            "controls/*/id",
                                            List.of("main-control", "controls/*/hold/by",
                                                    "sections/*/groups/*/rows/*/controls/*",
                                                    "form/kinds/*/control")), SECTION("sections/*/id",
                                                            List.of()), GROUP("sections/*/groups/*/id", List.of()), ROW(
                                                                    "sections/*/groups/*/rows/*/id",
                                                                    List.of()), ARTICLE("articles/*/id", List.of(
                                                                            "sections/*/groups/*/rows/*/article")), EVENT(
                                                                                    "timeline/*/id", List.of());

    private final String path;
    private final List<String> references;

    IdKind(String path, List<String> references) {
        this.path = path;
        this.references = references;
    }

    /** Names every id that stands twice and every reference to none. */
    static void check(Tree root, Faults faults) {
        for (IdKind kind : values()) {
            kind.checkThis(root, faults);
        }
    }

    private void checkThis(Tree root, Faults faults) {
        Set<String> ids = root.texts(path).map(Tree.Scalar::text).collect(Collectors.toCollection(LinkedHashSet::new));
        String what = faults.part("id-" + name());
        Repeats.check(root, path, "id-" + name(), faults);
        references.stream().flatMap(root::texts).filter(reference -> !ids.contains(reference.text()))
                .forEach(reference -> faults.add(reference, "unknown-id", what, reference.text(),
                        faults.instead(reference.text(), ids)));
    }
}

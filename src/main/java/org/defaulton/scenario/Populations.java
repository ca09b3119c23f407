package org.defaulton.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what a population file says, beyond its shape. */
final class Populations {
    private static final String CLAIM_BEGINS = "model-";
    private static final List<String> PARAMETERS = List.of("notices/parameters/*", "prefers-off", "prefers-on",
            "completes/parameters/*");
    private static final List<String> CITATIONS = List.of("members/total-claims/*", "members/claims/*",
            "members/countries/*/claims/*", "notices/parameters/*/claims/*", "prefers-off/claims/*",
            "prefers-on/claims/*", "completes/parameters/*/claims/*", "adoption/claims/*", "assumptions/*",
            "claims/*/contradicts/*");

    private final Tree root;
    private final Faults faults;

    private Populations(Tree root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    static void check(Tree root, Faults faults) {
        Days.check(root, faults);
        Claims.check(root, faults);
        new Populations(root, faults).check();
    }

    private void check() {
        Repeats.check(root, "sources/*/id", "id-SOURCE", faults);
        Repeats.check(root, "claims/*/id", "id-CLAIM", faults);
        root.texts("claims/*/id").filter(id -> !id.text().startsWith(CLAIM_BEGINS))
                .forEach(id -> faults.add(id, "model-claim", id.text(), CLAIM_BEGINS));
        known("id-SOURCE", "sources/*/id", List.of("claims/*/source"));
        known("id-CLAIM", "claims/*/id", CITATIONS);
        known("id-WAY", "notices/parameters/*/id", List.of("notices/usual"));
        known("id-WAY", "completes/parameters/*/id", List.of("completes/usual"));
        PARAMETERS.stream().flatMap(root::all).forEach(this::checkOrder);
        checkParameterIds();
        checkPreferences();
        checkMembers();
        checkAdoption();
    }

    private void known(String what, String ids, List<String> references) {
        Set<String> known = root.texts(ids).map(Tree.Scalar::text).collect(Collectors.toCollection(LinkedHashSet::new));
        references.stream().flatMap(root::texts).filter(reference -> !known.contains(reference.text()))
                .forEach(reference -> faults.add(reference, "unknown-id", faults.part(what), reference.text(),
                        faults.instead(reference.text(), known)));
    }

    private void checkOrder(Tree parameter) {
        Optional<Tree.Scalar> base = number(parameter, "base");
        if (base.isPresent() && number(parameter, "low").filter(low -> value(low) > value(base.get())).isPresent()) {
            faults.add(base.get(), "below-low", base.get().text(), number(parameter, "low").orElseThrow().text());
        }
        if (base.isPresent() && number(parameter, "high").filter(high -> value(high) < value(base.get())).isPresent()) {
            faults.add(base.get(), "above-high", base.get().text(), number(parameter, "high").orElseThrow().text());
        }
    }

    private void checkParameterIds() {
        Set<String> seen = new LinkedHashSet<>();
        PARAMETERS.stream().flatMap(root::all).flatMap(parameter -> parameter.texts("id"))
                .filter(id -> !seen.add(id.text()))
                .forEach(id -> faults.add(id, "parameter-twice", id.text()));
    }

    private void checkPreferences() {
        Optional<Tree.Scalar> on = number(root, "prefers-on/base");
        Optional<Tree.Scalar> off = number(root, "prefers-off/base");
        if (on.isPresent() && off.isPresent() && value(on.get()) + value(off.get()) > 100) {
            faults.add(on.get(), "too-many-wishes", on.get().text(), off.get().text());
        }
    }

    private void checkMembers() {
        root.texts("members/countries/*/country").filter(country -> !Countries.isCode(country.text()))
                .forEach(country -> faults.add(country, "no-country", country.text(),
                        Countries.meant(country.text()).map(meant -> " " + faults.part("did-you-mean", meant))
                                .orElse("")));
        Repeats.check(root, "members/countries/*/country", "id-COUNTRY", faults);
        double sum = root.all("members/countries/*").flatMap(country -> number(country, "count").stream())
                .mapToDouble(Populations::value).sum();
        number(root, "members/total").filter(total -> value(total) < sum)
                .ifPresent(total -> faults.add(total, "more-than-all", (long) sum, total.text()));
    }

    private void checkAdoption() {
        List<Tree.Scalar> shares = root.all("adoption/by-month/*").filter(Populations::isNumber)
                .map(Tree.Scalar.class::cast).toList();
        for (int i = 1; i < shares.size(); i++) {
            if (value(shares.get(i)) < value(shares.get(i - 1))) {
                faults.add(shares.get(i), "adoption-falls", shares.get(i).text(), shares.get(i - 1).text());
            }
        }
        if (!shares.isEmpty() && value(shares.getLast()) < 100) {
            faults.add(shares.getLast(), "adoption-ends", shares.getLast().text());
        }
    }

    private static Optional<Tree.Scalar> number(Tree tree, String path) {
        return tree.all(path).filter(Populations::isNumber).map(Tree.Scalar.class::cast).findFirst();
    }

    private static boolean isNumber(Tree tree) {
        return tree instanceof Tree.Scalar scalar && scalar.value() instanceof Number;
    }

    private static double value(Tree.Scalar number) {
        return ((Number) number.value()).doubleValue();
    }
}

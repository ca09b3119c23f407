package org.defaulton.scenario.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.YamlNode;

/** Checks the content of a population file, beyond its shape. */
final class PopulationCheck {
    private static final String CLAIM_BEGINS = "model-";
    private static final List<String> PARAMETERS = List.of("notices/parameters/*", "prefers-off", "prefers-on",
            "accepts", "completes/parameters/*", "dependence");
    private static final List<String> CITATIONS = List.of("members/total-claims/*", "members/claims/*",
            "members/countries/*/claims/*", "notices/usual/*/claims/*", "notices/parameters/*/claims/*",
            "prefers-off/claims/*", "prefers-on/claims/*", "accepts/claims/*", "completes/parameters/*/claims/*",
            "dependence/claims/*", "calibration/studies/*/claims/*", "calibration/claims/*", "adoption/claims/*",
            "assumptions/*", "claims/*/contradicts/*");
    private static final List<String> MEASURES = List.of("beta", "between", "calibrated");

    private final YamlNode root;
    private final FaultCollector faults;

    private PopulationCheck(YamlNode root, FaultCollector faults) {
        this.root = root;
        this.faults = faults;
    }

    static void check(YamlNode root, FaultCollector faults) {
        DateCheck.check(root, faults);
        ClaimCheck.check(root, faults);
        new PopulationCheck(root, faults).check();
    }

    private void check() {
        DuplicateCheck.check(root, "sources/*/id", "id-SOURCE", faults);
        DuplicateCheck.check(root, "claims/*/id", "id-CLAIM", faults);
        root.texts("claims/*/id")
                .filter(id -> !id.text().startsWith(CLAIM_BEGINS))
                .forEach(id -> faults.add(id, "model-claim", id.text(), CLAIM_BEGINS));
        IdCheck.checkReferences(root, "id-SOURCE", "sources/*/id", List.of("claims/*/source"), faults);
        IdCheck.checkReferences(root, "id-CLAIM", "claims/*/id", CITATIONS, faults);
        IdCheck.checkReferences(root, "id-WAY", "notices/parameters/*/id",
                List.of("notices/usual/*/way", "calibration/studies/*/heard"), faults);
        IdCheck.checkReferences(root, "id-WAY", "completes/parameters/*/id", List.of("completes/usual"), faults);
        PARAMETERS.stream().flatMap(root::all).forEach(this::checkParameter);
        PARAMETERS.stream()
                .filter(parameter -> !parameter.startsWith("completes"))
                .flatMap(root::all)
                .filter(parameter -> parameter.has("calibrated"))
                .flatMap(parameter -> parameter.texts("id"))
                .forEach(id -> faults.add(id, "calibrated-elsewhere", id.text()));
        DuplicateCheck.check(root, "calibration/studies/*/id", "id-STUDY", faults);
        checkPeriods();
        checkParameterIds();
        checkPreferences();
        checkMembers();
        checkAdoption();
    }

    /** Exactly one measure says how uncertain a share is, and it makes sense. */
    private void checkParameter(YamlNode parameter) {
        List<String> found = MEASURES.stream().filter(measure -> parameter.has(measure)).toList();
        if (found.size() != 1) {
            parameter.texts("id")
                    .forEach(id -> faults.add(id, "one-measure", id.text(), MEASURES.get(0), MEASURES.get(1),
                            MEASURES.get(2)));
        }
        ordered(parameter, "between/low", "between/high", true, "between-order");
        ordered(parameter, "beta/successes", "beta/n", false, "more-than-asked");
    }

    private void ordered(YamlNode tree, String less, String more, boolean strictly, String fault) {
        Optional<YamlNode.ScalarNode> low = number(tree, less);
        number(tree, more)
                .filter(high -> low.isPresent()
                        && (strictly ? value(low.get()) >= value(high) : value(low.get()) > value(high)))
                .ifPresent(high -> faults.add(low.orElseThrow(), fault, low.orElseThrow().text(), high.text()));
    }

    private void checkPeriods() {
        List<YamlNode.ScalarNode> days = root.texts("notices/usual/*/from").toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).text().compareTo(days.get(i - 1).text()) <= 0) {
                faults.add(days.get(i), "periods-order", days.get(i).text(), days.get(i - 1).text());
            }
        }
    }

    private void checkParameterIds() {
        Set<String> seen = new LinkedHashSet<>();
        PARAMETERS.stream()
                .flatMap(root::all)
                .flatMap(parameter -> parameter.texts("id"))
                .filter(id -> !seen.add(id.text()))
                .forEach(id -> faults.add(id, "parameter-twice", id.text()));
    }

    private void checkPreferences() {
        double off = counted("prefers-off");
        double on = counted("prefers-on");
        if (on + off > 100) {
            root.texts("prefers-on/id")
                    .forEach(id -> faults.add(id, "too-many-wishes", Math.round(on), Math.round(off)));
        }
    }

    /** Roughly the likely share, in percent; 0 if the file has none. */
    private double counted(String parameter) {
        double low = number(root, parameter + "/between/low").map(PopulationCheck::value).orElse(0.0);
        double high = number(root, parameter + "/between/high").map(PopulationCheck::value).orElse(0.0);
        double n = number(root, parameter + "/beta/n").map(PopulationCheck::value).orElse(0.0);
        double successes = number(root, parameter + "/beta/successes").map(PopulationCheck::value).orElse(0.0);
        return n > 0 ? 100 * successes / n : (low + high) / 2;
    }

    private void checkMembers() {
        List<String> codes = List.of("members/countries/*/country", "members/countries/*/with/*");
        codes.stream()
                .flatMap(root::texts)
                .filter(country -> !CountryCodes.isCode(country.text()))
                .forEach(country -> faults.add(country, "no-country", country.text(),
                        CountryCodes.meant(country.text())
                                .map(meant -> " " + faults.part("did-you-mean", meant))
                                .orElse("")));
        checkCountedTwice(codes);
        double sum = root.all("members/countries/*")
                .flatMap(country -> number(country, "count").stream())
                .mapToDouble(PopulationCheck::value)
                .sum();
        number(root, "members/total").filter(total -> value(total) < sum)
                .ifPresent(total -> faults.add(total, "more-than-all", (long) sum, total.text()));
    }

    private void checkCountedTwice(List<String> codes) {
        Map<String, FilePosition> seen = new HashMap<>();
        codes.stream().flatMap(root::texts).forEach(country -> {
            FilePosition first = seen.putIfAbsent(country.text(), country.place());
            if (first != null) {
                faults.add(country, "duplicate-id", faults.part("id-COUNTRY"), country.text(), faults.line(first));
            }
        });
    }

    private void checkAdoption() {
        List<YamlNode.ScalarNode> shares = root.all("adoption/by-month/*")
                .filter(PopulationCheck::isNumber)
                .map(YamlNode.ScalarNode.class::cast)
                .toList();
        for (int i = 1; i < shares.size(); i++) {
            if (value(shares.get(i)) < value(shares.get(i - 1))) {
                faults.add(shares.get(i), "adoption-falls", shares.get(i).text(), shares.get(i - 1).text());
            }
        }
        if (!shares.isEmpty() && value(shares.getLast()) < 100) {
            faults.add(shares.getLast(), "adoption-ends", shares.getLast().text());
        }
    }

    private static Optional<YamlNode.ScalarNode> number(YamlNode tree, String path) {
        return tree.all(path).filter(PopulationCheck::isNumber).map(YamlNode.ScalarNode.class::cast).findFirst();
    }

    private static boolean isNumber(YamlNode tree) {
        return tree instanceof YamlNode.ScalarNode scalar && scalar.value() instanceof Number;
    }

    private static double value(YamlNode.ScalarNode number) {
        return ((Number) number.value()).doubleValue();
    }
}

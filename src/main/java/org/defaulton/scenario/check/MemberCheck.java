package org.defaulton.scenario.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/** Checks the content of a member file, beyond its shape. */
final class MemberCheck {
    private MemberCheck() {
    }

    /** Without a scenario, any data category is accepted. */
    static void check(YamlNode root, Optional<Scenario> scenario, FaultCollector faults) {
        DateCheck.check(root, faults);
        root.text("country")
                .filter(country -> !CountryCodes.isCode(country.text()))
                .ifPresent(country -> faults.add(country, "no-country", country.text(),
                        CountryCodes.meant(country.text())
                                .map(meant -> " " + faults.part("did-you-mean", meant))
                                .orElse("")));
        scenario.ifPresent(of -> checkItems(root, of, faults));
        scenario.ifPresent(of -> checkAge(root, of, faults));
    }

    private static void checkAge(YamlNode root, Scenario scenario, FaultCollector faults) {
        root.all("age").forEach(age -> {
            if (age instanceof YamlNode.ScalarNode written && written.value() instanceof Long years) {
                scenario.refusal(years).ifPresent(why -> faults.add(written, "too-young", why));
            }
        });
    }

    private static void checkItems(YamlNode root, Scenario scenario, FaultCollector faults) {
        List<String> known = scenario.data().stream().map(DataCategory::id).toList();
        root.all("items")
                .flatMap(items -> items instanceof YamlNode.MappingNode mapping
                        ? mapping.entries().entrySet().stream()
                        : Stream.of())
                .filter(item -> !known.contains(item.getKey()))
                .forEach(item -> faults.add(item.getValue().key(), "unknown-item", scenario.name(), item.getKey(),
                        faults.instead(item.getKey(), known)));
    }
}

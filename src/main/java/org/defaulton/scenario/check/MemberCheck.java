package org.defaulton.scenario.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Trait;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/** Checks the content of a member file. The schema checks its structure. */
final class MemberCheck {
    private MemberCheck() {
    }

    /** Without a scenario, any data category is accepted. */
    static void check(YamlNode root, Optional<Scenario> scenario, FaultCollector faults) {
        DateCheck.check(root, faults);
        checkCountry(root, faults);
        scenario.ifPresent(
                of -> checkItems(root, of.name(), of.data().stream().map(DataCategory::id).toList(), faults));
        scenario.ifPresent(of -> checkAge(root, of, faults));
        scenario.ifPresent(of -> checkTraits(root, of, faults));
    }

    /** Checks that the members of a scenario have only its data and are old enough. */
    static void checkAll(YamlNode root, FaultCollector faults) {
        List<String> known = root.texts("data/*/id").map(YamlNode.ScalarNode::text).toList();
        Optional<Long> least = root.all("minimum-age/age").flatMap(MemberCheck::years).findFirst();
        DuplicateCheck.check(root, "members/*/id", "id-MEMBER", faults);
        root.all("members/*").forEach(member -> {
            checkCountry(member, faults);
            // An overlay may remove data that the members of its base have. That data is then not counted.
            if (member.place().inBase() == null) {
                checkItems(member, root.word("name"), known, faults);
            }
            member.all("age")
                    .filter(age -> years(age).anyMatch(years -> least.filter(limit -> years < limit).isPresent()))
                    .forEach(age -> faults.add((YamlNode.ScalarNode) age, "member-too-young", member.word("id"),
                            least.get()));
        });
    }

    private static Stream<Long> years(YamlNode age) {
        return age instanceof YamlNode.ScalarNode(_, _, Long years) ? Stream.of(years) : Stream.of();
    }

    private static void checkCountry(YamlNode root, FaultCollector faults) {
        root.text("country")
                .filter(country -> !CountryCodes.isCode(country.text()))
                .ifPresent(country -> faults.add(country, "no-country", country.text(),
                        CountryCodes.meant(country.text())
                                .map(meant -> " " + faults.part("did-you-mean", meant))
                                .orElse("")));
    }

    private static void checkAge(YamlNode root, Scenario scenario, FaultCollector faults) {
        root.all("age").forEach(age -> {
            if (age instanceof YamlNode.ScalarNode written && written.value() instanceof Long years) {
                scenario.refusal(years).ifPresent(why -> faults.add(written, "too-young", why));
            }
        });
    }

    private static void checkTraits(YamlNode root, Scenario scenario, FaultCollector faults) {
        List<String> known = scenario.traits().stream().map(Trait::id).toList();
        root.texts("traits/*")
                .filter(trait -> !known.contains(trait.text()))
                .forEach(trait -> faults.add(trait, "unknown-trait", scenario.name(), trait.text(),
                        faults.instead(trait.text(), known)));
    }

    private static void checkItems(YamlNode root, String platform, List<String> known, FaultCollector faults) {
        root.all("items")
                .flatMap(items -> items instanceof YamlNode.MappingNode mapping
                        ? mapping.entries().entrySet().stream()
                        : Stream.of())
                .filter(item -> !known.contains(item.getKey()))
                .forEach(item -> faults.add(item.getValue().key(), "unknown-item", platform, item.getKey(),
                        faults.instead(item.getKey(), known)));
    }
}

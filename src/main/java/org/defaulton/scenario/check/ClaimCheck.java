package org.defaulton.scenario.check;

import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/** Checks that claims contradict existing claims and never themselves. */
final class ClaimCheck {
    private ClaimCheck() {
    }

    static void check(YamlNode root, FaultCollector faults) {
        root.all("claims/*").forEach(claim -> {
            String id = claim.word("id");
            claim.texts("contradicts/*")
                    .filter(contradicted -> contradicted.text().equals(id))
                    .forEach(contradicted -> faults.add(contradicted, "contradicts-itself", id));
        });
        root.all("form/disputes/*").forEach(dispute -> {
            String first = dispute.word("one");
            dispute.text("other")
                    .filter(second -> second.text().equals(first))
                    .ifPresent(second -> faults.add(second, "contradicts-itself", first));
        });
    }
}

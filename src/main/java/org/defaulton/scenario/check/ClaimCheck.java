package org.defaulton.scenario.check;

import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/** Checks that claims contradict others, never themselves. */
final class ClaimCheck {
    private ClaimCheck() {
    }

    static void check(YamlNode root, FaultCollector faults) {
        root.all("claims/*").forEach(claim -> {
            String id = claim.word("id");
            claim.texts("contradicts/*")
                    .filter(other -> other.text().equals(id))
                    .forEach(other -> faults.add(other, "contradicts-itself", id));
        });
        root.all("form/disputes/*").forEach(dispute -> {
            String one = dispute.word("one");
            dispute.text("other")
                    .filter(other -> other.text().equals(one))
                    .ifPresent(other -> faults.add(other, "contradicts-itself", one));
        });
    }
}

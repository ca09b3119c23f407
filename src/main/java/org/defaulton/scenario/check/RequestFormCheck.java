package org.defaulton.scenario.check;

import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/** Checks that the form has the fields that its requests need, and that their rules keep what they promise. */
final class RequestFormCheck {
    private static final String ALWAYS_GRANTED = "always-granted";
    private static final String PROMISED = "promised";

    private RequestFormCheck() {
    }

    static void check(YamlNode root, FaultCollector faults) {
        root.all("form/kinds/*").forEach(kind -> {
            checkRule(kind, kind.isTrue(ALWAYS_GRANTED), "always-granted-rule", faults);
            checkRule(kind, kind.has(PROMISED), "promised-rule", faults);
            if (kind.isTrue(ALWAYS_GRANTED) && kind.has(PROMISED)) {
                faults.add(kind.place(), "promised-and-granted", kind.word("control"));
            }
        });
        root.all("form").filter(form -> form.has("fields")).forEach(form -> checkFields(form, faults));
    }

    private static void checkRule(YamlNode kind, boolean mustGrant, String message, FaultCollector faults) {
        kind.text("rule")
                .filter(rule -> mustGrant && !RequestState.GRANTED.is(rule.text()))
                .ifPresent(rule -> faults.add(rule, message, rule.text()));
    }

    private static void checkFields(YamlNode form, FaultCollector faults) {
        YamlNode fields = form.all("fields").findFirst().orElseThrow();
        if (form.all("kinds/*").count() > 1 && lacks(fields, "kind")) {
            faults.add(fields.place(), "field-kind-missing");
        }
        form.all("kinds/*")
                .filter(kind -> kind.isTrue("reason-required") && lacks(fields, "reason"))
                .forEach(kind -> faults.add(kind.place(), "field-reason-missing", kind.word("control")));
    }

    private static boolean lacks(YamlNode fields, String field) {
        return fields.texts("*").noneMatch(named -> named.text().equals(field));
    }
}

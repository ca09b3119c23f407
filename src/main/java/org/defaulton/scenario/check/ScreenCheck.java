package org.defaulton.scenario.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/** Checks that the screens lead members to the main control, and to requests only through the form. */
final class ScreenCheck {
    private static final String ROWS = "sections/**/rows/*";

    private ScreenCheck() {
    }

    static void check(YamlNode root, FaultCollector faults) {
        Set<String> requests = root.all("controls/*")
                .filter(control -> "objection".equals(control.word("kind")))
                .map(control -> control.word("id"))
                .collect(Collectors.toSet());
        root.texts(ROWS + "/controls/*")
                .filter(control -> requests.contains(control.text()))
                .forEach(control -> faults.add(control, "request-on-row", control.text()));
        if (!root.has("form")) {
            root.all(ROWS)
                    .filter(ScreenCheck::leadsToForm)
                    .forEach(row -> faults.add(row.place(), "no-form-to-lead-to", row.word("id")));
        }
        root.text("main-control")
                .filter(main -> root.texts("controls/*/id").anyMatch(id -> isSame(id, main)))
                .ifPresent(main -> checkMain(root, main, requests.contains(main.text()), faults));
    }

    private static void checkMain(YamlNode root, YamlNode.ScalarNode main, boolean request, FaultCollector faults) {
        if (request && root.all(ROWS).noneMatch(ScreenCheck::leadsToForm)) {
            faults.add(main, "main-request-unreachable", main.text());
        }
        if (!request && root.texts(ROWS + "/controls/*").noneMatch(control -> isSame(control, main))) {
            faults.add(main, "main-on-no-row", main.text());
        }
    }

    /** Whether the page of the row leads to the form. */
    static boolean leadsToForm(YamlNode row) {
        return row.isTrue("to-form");
    }

    private static boolean isSame(YamlNode.ScalarNode left, YamlNode.ScalarNode right) {
        return left.text().equals(right.text());
    }
}

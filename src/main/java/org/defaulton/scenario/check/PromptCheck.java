package org.defaulton.scenario.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.defaulton.scenario.ControlPrompt;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.FilePosition;
import org.defaulton.scenario.file.YamlNode;

/** Checks pop-ups and confirmations: each is one of the two, names values that exist, and is alone in its place. */
final class PromptCheck {
    private final YamlNode control;
    private final String id;
    private final List<String> values;
    private final String start;
    private final FaultCollector faults;
    private final Map<String, FilePosition> places = new HashMap<>();

    private PromptCheck(YamlNode control, String start, FaultCollector faults) {
        this.control = control;
        this.start = start;
        this.faults = faults;
        id = control.word("id");
        values = ControlCheck.values(control);
    }

    static void check(YamlNode root, FaultCollector faults) {
        root.all("controls/*").forEach(control -> new PromptCheck(control, root.word("start"), faults).check());
    }

    private void check() {
        if ("objection".equals(control.word("kind"))) {
            refuse("prompts-of-objection");
        } else if (List.of("admin", "nobody").contains(control.word("set-by"))) {
            refuse("prompts-of-others");
        } else {
            control.all("prompts/*").forEach(this::check);
        }
    }

    private void refuse(String message) {
        control.all("prompts").forEach(prompts -> faults.add(prompts.place(), message, id));
    }

    private void check(YamlNode prompt) {
        if (prompt.has("at") == prompt.has("to")) {
            faults.add(prompt.place(), prompt.has("at") ? "prompt-twice" : "prompt-nowhere");
            return;
        }
        prompt.text("at")
                .filter(at -> !at.text().equals(ControlPrompt.START) && DateCheck.day(at.text()).isEmpty())
                .ifPresent(at -> DateCheck.report(at, faults));
        List.of("to", "pre-set")
                .forEach(key -> prompt.text(key).ifPresent(value -> ControlCheck.oneOf(value, values, id, faults)));
        if (prompt.has("to")) {
            checkConfirmation(prompt);
        }
        checkPlace(prompt);
    }

    private void checkConfirmation(YamlNode confirmation) {
        List.of("pre-set", "label")
                .forEach(key -> confirmation.text(key).ifPresent(value -> faults.add(value, "only-in-pop-up", key)));
        if (!confirmation.has("no")) {
            faults.add(confirmation.place(), "confirmation-without-no");
        }
    }

    /** No two pop-ups on a day, and no two confirmations of a value. */
    private void checkPlace(YamlNode prompt) {
        String day = prompt.word("at").equals(ControlPrompt.START) ? start : prompt.word("at");
        FilePosition first = places.putIfAbsent(day + " " + prompt.word("to"), prompt.place());
        if (first != null) {
            faults.add(prompt.place(), "prompts-at-once", id, faults.line(first));
        }
    }
}

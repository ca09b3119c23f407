package org.defaulton.scenario.file;

import java.util.Optional;
import java.util.Set;

/** Checks that every text of a file can be shown and is not blank. */
final class TextCheck {
    /** Keys with paragraphs; the text of any other key is a word or a heading, on one line. */
    private static final Set<String> PARAGRAPHS = Set.of("text", "description", "intro", "review-note", "not-offered",
            "not-modelled", "note", "outside-note", "outcome-note", "question", "hint");

    private final FaultCollector faults;

    private TextCheck(FaultCollector faults) {
        this.faults = faults;
    }

    static void check(YamlNode root, FaultCollector faults) {
        new TextCheck(faults).check("", root);
    }

    private void check(String key, YamlNode tree) {
        switch (tree) {
            case YamlNode.ScalarNode scalar when scalar.isText() -> checkText(key, scalar);
            case YamlNode.ScalarNode _ -> {
                // Numbers and empty values are up to the schema.
            }
            case YamlNode.SequenceNode list -> list.items().forEach(item -> check(key, item));
            case YamlNode.MappingNode mapping -> mapping.entries().forEach((name, entry) -> check(name, entry.value()));
        }
    }

    private void checkText(String key, YamlNode.ScalarNode text) {
        for (int code : text.text().codePoints().toArray()) {
            Optional<String> fault = AllowedCharacters.fault(code);
            if (fault.isPresent()) {
                faults.add(text, fault.get(), String.format("U+%04X", code));
                return;
            }
        }
        if (!text.text().isEmpty() && !AllowedCharacters.visible(text.text())) {
            faults.add(text, "blank-text");
        } else if (!PARAGRAPHS.contains(key) && text.text().strip().matches("(?s).*[\n\t].*")) {
            faults.add(text, "one-line", key);
        }
    }
}

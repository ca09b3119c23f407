package org.defaulton.scenario;

import java.util.Optional;
import java.util.Set;

/** Checks that every text of a file can be shown, and shows something. */
final class Texts {
    /** Keys with paragraphs; the text of any other key is a word or a heading, which has one line. */
    private static final Set<String> PARAGRAPHS = Set.of("text", "description", "intro", "review-note", "not-offered",
            "not-modelled", "note", "outside-note", "outcome-note", "question", "hint");

    private final Faults faults;

    private Texts(Faults faults) {
        this.faults = faults;
    }

    static void check(Tree root, Faults faults) {
        new Texts(faults).check("", root);
    }

    private void check(String key, Tree tree) {
        switch (tree) {
            case Tree.Scalar scalar when scalar.isText() -> checkText(key, scalar);
            case Tree.Scalar _ -> {
                // A number or nothing: the schema says what belongs there.
            }
            case Tree.Sequence list -> list.items().forEach(item -> check(key, item));
            case Tree.Mapping mapping -> mapping.entries().forEach((name, entry) -> check(name, entry.value()));
        }
    }

    private void checkText(String key, Tree.Scalar text) {
        for (int code : text.text().codePoints().toArray()) {
            Optional<String> fault = Characters.fault(code);
            if (fault.isPresent()) {
                faults.add(text, fault.get(), String.format("U+%04X", code));
                return;
            }
        }
        if (!text.text().isEmpty() && !Characters.visible(text.text())) {
            faults.add(text, "blank-text");
        } else if (!PARAGRAPHS.contains(key) && text.text().strip().matches("(?s).*[\n\t].*")) {
            faults.add(text, "one-line", key);
        }
    }
}

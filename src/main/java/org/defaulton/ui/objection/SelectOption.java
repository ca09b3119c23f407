package org.defaulton.ui.objection;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.FormState;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/**
 * An option in a list.
 *
 * @param id the value to store
 * @param label its label
 * @param hint a line below the label, empty for none
 */
record SelectOption(String id, String label, String hint) {
    private static final Messages TEXTS = Messages.of(SelectOption.class);

    /** All countries, sorted by name. */
    static List<SelectOption> countries() {
        return Language.current()
                .countries()
                .stream()
                .map(code -> new SelectOption(code, TEXTS.country(code), ""))
                .toList();
    }

    static List<SelectOption> relations() {
        return Stream.of(FormState.MEMBER, FormState.NON_MEMBER)
                .map(relation -> new SelectOption(relation, TEXTS.text("relation." + relation), ""))
                .toList();
    }

    static List<SelectOption> kinds(List<ObjectionForm.RequestKind> kinds) {
        return kinds.stream().map(kind -> new SelectOption(kind.control(), kind.label(), kind.hint())).toList();
    }
}

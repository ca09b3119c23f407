package org.defaulton.ui.objection;

import java.util.List;
import java.util.stream.Stream;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.FormState;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/**
 * Something to choose from a list.
 *
 * @param id what the choice is stored as
 * @param label its words
 * @param hint a line below them, empty for none
 */
record SelectOption(String id, String label, String hint) {
    private static final Messages TEXTS = Messages.of(SelectOption.class);

    /** Every country under its name, in the order of the names. */
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

    static List<SelectOption> kinds(ObjectionForm form) {
        return form.kinds().stream().map(kind -> new SelectOption(kind.control(), kind.label(), kind.hint())).toList();
    }
}

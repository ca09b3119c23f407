package org.defaulton.ui.objection;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.FormState;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;

/** A card of names and values. */
final class FactsCard {
    private static final Messages TEXTS = Messages.of(FactsCard.class);
    private static final double GAP = 16;

    private final VBox card = new VBox();

    FactsCard(String title) {
        card.getStyleClass().addAll("card", "facts");
        card.getChildren().add(NodeFactory.paragraph(title, "group-title"));
    }

    VBox node() {
        return card;
    }

    FactsCard add(String name, String value) {
        Label left = NodeFactory.label(name, "fact-name");
        left.setMinWidth(Region.USE_PREF_SIZE);
        Label right = NodeFactory.paragraph(value);
        right.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(GAP, left, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        row.getStyleClass().add("fact");
        card.getChildren().addAll(NodeFactory.hairline(), row);
        return this;
    }

    /** Adds the rows of a request, as far as the form has fields for them: what, from whom, and why. */
    FactsCard addRequest(FormState request, ObjectionForm.RequestKind kind, ObjectionForm form) {
        add(TEXTS.text("facts.request"), kind.label());
        addSender(request, form);
        if (form.has(FormState.EMAIL)) {
            add(TEXTS.text("facts.email"), request.field(FormState.EMAIL).strip());
        }
        if (form.has(FormState.COUNTRY)) {
            add(TEXTS.text("facts.country"), TEXTS.country(request.field(FormState.COUNTRY)));
        }
        if (form.has(FormState.REASON)) {
            String reason = request.field(FormState.REASON).strip();
            add(TEXTS.text("facts.reason"), reason.isEmpty() ? TEXTS.text("facts.no-reason") : reason);
        }
        return this;
    }

    private void addSender(FormState request, ObjectionForm form) {
        String relation = request.field(FormState.RELATION).equals(FormState.NON_MEMBER)
                ? FormState.NON_MEMBER
                : FormState.MEMBER;
        String name = TEXTS
                .text("facts.name", request.field(FormState.FIRST_NAME).strip(),
                        request.field(FormState.LAST_NAME).strip())
                .strip();
        if (form.has(FormState.RELATION)) {
            add(TEXTS.text("facts.from"),
                    name.isEmpty() ? TEXTS.text("relation." + relation) : TEXTS.text("facts.from." + relation, name));
        } else if (!name.isEmpty()) {
            add(TEXTS.text("facts.from"), name);
        }
    }
}

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

    /** Adds the rows of a request: what, from whom, and why. */
    FactsCard addRequest(FormState form, ObjectionForm.RequestKind kind) {
        String reason = form.field(FormState.REASON).strip();
        String relation = form.field(FormState.RELATION);
        return add(TEXTS.text("facts.request"), kind.label())
                .add(TEXTS.text("facts.from"),
                        TEXTS.text(
                                "facts.from." + (relation.equals(FormState.NON_MEMBER) ? relation : FormState.MEMBER),
                                form.field(FormState.FIRST_NAME).strip(), form.field(FormState.LAST_NAME).strip()))
                .add(TEXTS.text("facts.email"), form.field(FormState.EMAIL).strip())
                .add(TEXTS.text("facts.country"), TEXTS.country(form.field(FormState.COUNTRY)))
                .add(TEXTS.text("facts.reason"), reason.isEmpty() ? TEXTS.text("facts.no-reason") : reason);
    }
}

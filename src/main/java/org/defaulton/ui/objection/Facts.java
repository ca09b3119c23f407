package org.defaulton.ui.objection;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.Form;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.Nodes;

/** A card of names and what stands behind each. */
final class Facts {
    private static final Messages TEXTS = Messages.of(Facts.class);
    private static final double GAP = 16;

    private final VBox card = new VBox();

    Facts(String title) {
        card.getStyleClass().addAll("card", "facts");
        card.getChildren().add(Nodes.paragraph(title, "group-title"));
    }

    VBox node() {
        return card;
    }

    /** Adds a row. */
    Facts add(String name, String value) {
        Label left = Nodes.label(name, "fact-name");
        left.setMinWidth(Region.USE_PREF_SIZE);
        Label right = Nodes.paragraph(value);
        right.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(GAP, left, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        row.getStyleClass().add("fact");
        card.getChildren().addAll(Nodes.hairline(), row);
        return this;
    }

    /** Adds what a person asked for, of whom, and why. */
    Facts addRequest(Form form, ObjectionForm.Kind kind) {
        String reason = form.field(Form.REASON).strip();
        String relation = form.field(Form.RELATION);
        return add(TEXTS.text("facts.request"), kind.label())
                .add(TEXTS.text("facts.from"),
                        TEXTS.text("facts.from." + (relation.equals(Form.NON_MEMBER) ? relation : Form.MEMBER),
                                form.field(Form.FIRST_NAME).strip(), form.field(Form.LAST_NAME).strip()))
                .add(TEXTS.text("facts.email"), form.field(Form.EMAIL).strip())
                .add(TEXTS.text("facts.country"), Option.countryName(form.field(Form.COUNTRY)))
                .add(TEXTS.text("facts.reason"), reason.isEmpty() ? TEXTS.text("facts.no-reason") : reason);
    }
}

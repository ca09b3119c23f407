package org.defaulton.ui.mirror;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.theme.IconFactory;

/** The card that opens the objection form. */
final class FormLinkCard extends ActionRow {
    private final Label below;

    FormLinkCard(ObjectionForm form, Intents intents) {
        super(() -> intents.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.FORM, ""))));
        setId("objection-form");
        getStyleClass().addAll("row", "single");
        setSpacing(10);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(form.title());
        setAccessibleHelp(form.link());
        below = NodeFactory.paragraph(form.link(), "caption", "text-2");
        getChildren().addAll(NodeFactory.growing(new VBox(NodeFactory.paragraph(form.title()), below)),
                IconFactory.icon("chevron-right"));
    }

    /** Changes the second line. */
    void setText(String text) {
        below.setText(text);
        setAccessibleHelp(text);
    }
}

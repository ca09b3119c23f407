package org.defaulton.ui.mirror;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.Page;
import org.defaulton.ui.common.ActionRow;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;

/** The card that leads to the objection form. */
final class FormLink extends ActionRow {
    private final Label below;

    FormLink(ObjectionForm form, Intents intents) {
        super(() -> intents.act(new MirrorEvent.PageOpened(new Page(Page.Kind.FORM, ""))));
        setId("objection-form");
        getStyleClass().addAll("row", "single");
        setSpacing(10);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(form.title());
        setAccessibleHelp(form.link());
        below = Nodes.paragraph(form.link(), "caption", "text-2");
        getChildren().addAll(Nodes.growing(new VBox(Nodes.paragraph(form.title()), below)),
                Icons.icon("chevron-right"));
    }

    /** Says something else below the title. */
    void says(String text) {
        below.setText(text);
        setAccessibleHelp(text);
    }
}

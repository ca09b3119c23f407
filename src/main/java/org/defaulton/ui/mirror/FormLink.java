package org.defaulton.ui.mirror;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.session.Event;
import org.defaulton.session.Page;
import org.defaulton.ui.common.ActionRow;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;

/** The card that leads to the objection form. */
final class FormLink extends ActionRow {
    FormLink(ObjectionForm form, Intents intents) {
        super(() -> intents.act(new Event.PageOpened(new Page(Page.Kind.FORM, ""))));
        setId("objection-form");
        getStyleClass().addAll("row", "single");
        setSpacing(10);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(form.title());
        setAccessibleHelp(form.link());
        getChildren().addAll(
                Nodes.growing(
                        new VBox(Nodes.paragraph(form.title()), Nodes.paragraph(form.link(), "caption", "text-2"))),
                Icons.icon("chevron-right"));
    }
}

package org.defaulton.ui.objection;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;

/** Replaces the form while the platform offers none of its requests to the member. */
final class NotOfferedView implements View {
    /** Id of the card, which gets the keyboard focus. */
    static final String FIRST = "form-not-offered";

    private final VBox page = new VBox();

    NotOfferedView(ViewState shown) {
        Scenario scenario = shown.scenario();
        VBox card = new VBox(NodeFactory.paragraph(scenario.form().title(), "form-title"));
        scenario.form()
                .kinds()
                .stream()
                .map(kind -> scenario.control(kind.control()))
                .map(Control::notOffered)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(text -> card.getChildren().add(NodeFactory.paragraph(text, "paragraph")));
        card.setId(FIRST);
        card.setFocusTraversable(true);
        card.getStyleClass().addAll("card", "card-body", "objection-form");
        page.getChildren().add(card);
        page.getStyleClass().addAll("mirror-page", "objection");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ViewState shown) {
        // Its text never changes.
    }
}

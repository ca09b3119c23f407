package org.defaulton.ui.mirror;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Section;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;

/** A section: its groups as cards of rows. */
final class SectionPage implements View {
    private final VBox page = new VBox();
    private final List<RowButton> rows = new ArrayList<>();

    SectionPage(Section section, Intents intents) {
        page.getStyleClass().add("mirror-page");
        page.getChildren().add(NodeFactory.paragraph(section.label(), "page-title"));
        section.groups().forEach(group -> page.getChildren().add(card(group, intents)));
    }

    private VBox card(Section.RowGroup group, Intents intents) {
        VBox card = new VBox(NodeFactory.paragraph(group.label(), "group-title"));
        card.getStyleClass().add("card");
        for (Row row : group.rows()) {
            RowButton button = new RowButton(row, "", intents);
            rows.add(button);
            card.getChildren().add(button);
        }
        card.getChildren().getLast().getStyleClass().add("last");
        return card;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ViewState shown) {
        rows.forEach(row -> row.show(shown));
    }
}

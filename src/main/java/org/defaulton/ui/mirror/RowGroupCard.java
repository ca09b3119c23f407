package org.defaulton.ui.mirror;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Section;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;

/** A card with the heading and the rows of a group. */
final class RowGroupCard extends VBox {
    private final List<RowButton> rows = new ArrayList<>();

    RowGroupCard(Section.RowGroup group, Intents intents) {
        super(NodeFactory.paragraph(group.label(), "group-title"));
        getStyleClass().add("card");
        for (Row row : group.rows()) {
            RowButton button = new RowButton(row, "", intents);
            rows.add(button);
            getChildren().add(button);
        }
        getChildren().getLast().getStyleClass().add("last");
    }

    void show(ViewState shown) {
        rows.forEach(row -> row.show(shown));
    }
}

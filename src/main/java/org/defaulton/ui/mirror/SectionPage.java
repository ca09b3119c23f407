package org.defaulton.ui.mirror;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Section;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewState;

/** A section: its groups as cards of rows. */
final class SectionPage implements View {
    private final VBox page = new VBox();
    private final List<RowGroupCard> groups;

    SectionPage(Section section, Intents intents) {
        groups = section.groups().stream().map(group -> new RowGroupCard(group, intents)).toList();
        page.getStyleClass().add("mirror-page");
        page.getChildren().add(NodeFactory.paragraph(section.label(), "page-title"));
        page.getChildren().addAll(groups);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ViewState shown) {
        groups.forEach(group -> group.show(shown));
    }
}

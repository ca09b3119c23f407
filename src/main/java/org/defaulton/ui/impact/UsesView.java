package org.defaulton.ui.impact;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;

/** All uses with their counts; each expands into its flows. */
final class UsesView implements View {
    private static final Messages TEXTS = Messages.of(UsesView.class);

    private final Intents intents;
    private final EvidenceOpener opener;
    private final VBox node = new VBox();
    private final List<UseBlock> blocks = new ArrayList<>();
    private final ViewBindings bindings = new ViewBindings().bind(ViewState::scenario, this::showUses)
            .always(shown -> blocks.forEach(block -> block.show(shown)));

    UsesView(Intents intents, EvidenceOpener opener) {
        this.intents = intents;
        this.opener = opener;
        node.getStyleClass().add("uses");
        node.setId("uses");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private void showUses(Scenario scenario) {
        blocks.clear();
        node.getChildren().setAll(heading(scenario));
        scenario.uses().forEach(this::add);
    }

    private void add(Use use) {
        UseBlock block = new UseBlock(use, intents, opener);
        blocks.add(block);
        node.getChildren().add(block.node());
    }

    private HBox heading(Scenario scenario) {
        EvidenceLink evidence = new EvidenceLink(opener).show(scenario, scenario.runClaims());
        HBox word = new HBox(evidence);
        word.getStyleClass().add("evidence-column");
        HBox heading = new HBox(NodeFactory.growing(stretched(TEXTS.text("column.use"))),
                column("column.month", "number"), column("column.used", "number"),
                column("column.coming", "number", "wide"), word);
        heading.getStyleClass().addAll("use-line", "heading");
        evidence.reactsOn(heading);
        return heading;
    }

    private static Label column(String key, String... styleClasses) {
        Label label = NodeFactory.label(TEXTS.text(key), styleClasses);
        label.getStyleClass().add("caption-strong");
        return label;
    }

    private static Label stretched(String text) {
        Label label = NodeFactory.label(text, "caption-strong");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}

package org.defaulton.ui.everyone;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;

/** Lists the assumptions of the model. */
final class AssumptionsPane {
    private static final Messages TEXTS = Messages.of(AssumptionsPane.class);
    private static final double COLUMN = 22;

    private final EvidenceOpener opener;
    private final VBox node = new VBox();

    AssumptionsPane(EvidenceOpener opener) {
        this.opener = opener;
        node.getStyleClass().add("assumptions");
    }

    VBox node() {
        return node;
    }

    void show(Scenario scenario, Population population) {
        List<String> claims = population.assumptions();
        EvidenceLink all = new EvidenceLink(opener).show(scenario, claims);
        FlowPane title = new FlowPane(8, 0, NodeFactory.label(TEXTS.text("assumptions"), "strong"), all);
        all.reactsOn(title);
        node.getChildren()
                .setAll(title, new EvenTilesPane(COLUMN, 1.5, 0.4,
                        claims.stream().map(claim -> line(scenario, claim)).toList()));
    }

    private Node line(Scenario scenario, String claim) {
        HBox line = new HBox(NodeFactory.label("\u2022", "caption"),
                NodeFactory.growing(NodeFactory.paragraph(scenario.claim(claim).text(), "caption")));
        line.getStyleClass().add("assumption");
        return EvidenceClicks.install(line, () -> opener.open(line, List.of(claim)));
    }
}

package org.defaulton.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.defaulton.comparison.Comparison;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.theme.StatusSymbol;

/** The cell beside the headers: the day up to which items are counted, and the legend of the bars, if there are any. */
final class LegendCell extends VBox {
    private static final Messages TEXTS = Messages.of(LegendCell.class);
    private static final double GAP = 6;
    private static final double SIZE = 10;

    private final Label until = NodeFactory.paragraph("", "caption");
    private final HBox kept = legend(StatusSymbol.KEPT.node(), "kept");
    private final HBox coming = legend(comingMark(), "coming");
    private List<String> claims = List.of();

    LegendCell(EvidenceOpener opener) {
        EvidenceClicks.install(until, () -> opener.open(until, claims));
        getChildren().addAll(until, kept, coming);
    }

    void show(Scenario scenario, Comparison comparison) {
        boolean bars = comparison.differing().stream().anyMatch(row -> DifferingUseRow.hasBar(scenario, row));
        until.setText(TEXTS.text("until", comparison.until()));
        claims = scenario.runClaims();
        NodeFactory.show(kept, bars);
        NodeFactory.show(coming, bars);
    }

    private static HBox legend(Node mark, String key) {
        HBox legend = new HBox(GAP, mark, NodeFactory.label(TEXTS.text(key), "caption"));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    /** The symbol for items that are still to come. */
    private static Node comingMark() {
        Rectangle mark = new Rectangle(SIZE, SIZE);
        mark.getStyleClass().add("bar-coming");
        return mark;
    }
}

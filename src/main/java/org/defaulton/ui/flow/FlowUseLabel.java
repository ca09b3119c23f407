package org.defaulton.ui.flow;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.defaulton.drawing.FlowLayout;
import org.defaulton.drawing.FlowTexts;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.ui.controls.StatusRow;
import org.defaulton.ui.flow.FlowWords.UseWords;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.usage.UseTotal;

/** A use without ribbons: its name and number, and its status unless it is simply in use. */
final class FlowUseLabel extends VBox {
    private final FlowRowLabel row = new FlowRowLabel();
    private final StatusRow status = FlowLabels.status();
    private final FlowEvidence evidence;

    FlowUseLabel(EvidenceOpener opener) {
        evidence = new FlowEvidence(this, opener, row.number(), status.word());
        row.getStyleClass().add("of-use");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("flow-use");
        getChildren().addAll(row, status);
    }

    void show(UseWords words, FlowExplanation explanation) {
        UseTotal total = words.total();
        row.show(explanation.title(), FlowTexts.number(total, words.before()));
        NodeFactory.show(status, FlowLayout.hasStatusLine(total));
        if (status.isVisible()) {
            status.show(StatusLabels.mark(total.status(), total.underReview()), FlowTexts.other(total, words.before()));
        }
        evidence.show(explanation.claims());
    }
}

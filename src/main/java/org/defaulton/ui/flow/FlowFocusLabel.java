package org.defaulton.ui.flow;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.defaulton.drawing.FlowTexts;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.ui.controls.StatusRow;
import org.defaulton.ui.flow.FlowWords.FocusWords;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.theme.StatusSymbol;
import org.defaulton.usage.UseTotal;

/** The use with the ribbons: its name, its status, and the items that stay in the model. */
final class FlowFocusLabel extends VBox {
    private final Label name = NodeFactory.label("", "strong");
    private final StatusRow status = FlowLabels.status();
    private final StatusRow kept = FlowLabels.status();
    private final FlowEvidence evidence;

    FlowFocusLabel(EvidenceOpener opener) {
        evidence = new FlowEvidence(this, opener, status.word(), kept.word());
        getStyleClass().addAll("flow-use", "flow-focus");
        getChildren().addAll(name, status, kept);
    }

    void show(FocusWords words, FlowExplanation explanation) {
        UseTotal total = words.total();
        name.setText(explanation.title());
        status.show(StatusLabels.mark(total.status(), total.underReview()), FlowTexts.focus(total, words.before()));
        NodeFactory.show(kept, total.itemsKept() > 0 || words.before().itemsKept() > 0);
        if (kept.isVisible()) {
            kept.show(StatusSymbol.KEPT, FlowTexts.kept(total, words.before()));
        }
        evidence.show(explanation.claims());
    }
}

package org.defaulton.ui.flow;

import org.defaulton.drawing.FlowTexts;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.flow.FlowWords.RowWords;
import org.defaulton.ui.model.EvidenceOpener;

/** A row of data: its name and its items per month. */
final class FlowDataLabel extends FlowRowLabel {
    private final FlowEvidence evidence;

    FlowDataLabel(EvidenceOpener opener) {
        evidence = new FlowEvidence(this, opener, number());
    }

    void show(RowWords words, FlowExplanation explanation) {
        show(words.row().name(), FlowTexts.number(words.row()));
        NodeFactory.setStyleClass(this, "used", words.used());
        NodeFactory.setStyleClass(this, "unused", !words.used());
        evidence.show(explanation.claims());
    }
}

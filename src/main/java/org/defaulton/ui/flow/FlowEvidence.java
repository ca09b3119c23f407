package org.defaulton.ui.flow;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.model.EvidenceOpener;

/** Lets the number and the statuses of a part of the flow open the claims behind them, if there are any. */
final class FlowEvidence {
    private final List<Label> labels;
    private List<String> claims = List.of();

    /**
     * Begins without claims.
     *
     * @param part gets the focus back when the claims close
     */
    FlowEvidence(Node part, EvidenceOpener opener, Label... labels) {
        this.labels = List.of(labels);
        this.labels.forEach(label -> EvidenceClicks.installOnWords(label, () -> opener.open(part, claims)));
    }

    void show(List<String> newClaims) {
        claims = List.copyOf(newClaims);
        labels.forEach(label -> EvidenceClicks.show(label, !claims.isEmpty()));
    }
}

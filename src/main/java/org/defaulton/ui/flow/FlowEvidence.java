package org.defaulton.ui.flow;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.model.EvidenceOpener;

/** The number and the statuses on a part of the flow: a click on one opens what the part rests on, if on anything. */
final class FlowEvidence {
    private final List<Label> labels;
    private List<String> claims = List.of();

    /**
     * Rests on nothing yet.
     *
     * @param part where the keyboard comes back to
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

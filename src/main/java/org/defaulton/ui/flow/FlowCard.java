package org.defaulton.ui.flow;

import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.defaulton.story.Statement;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.ui.controls.StatusRow;
import org.defaulton.ui.model.EvidenceOpener;
import org.jspecify.annotations.Nullable;

/** Explains the target in focus: how many items, since when, why, and on what evidence. */
final class FlowCard extends VBox {
    private final EvidenceOpener opener;
    private @Nullable FlowExplanation shown;

    FlowCard(EvidenceOpener opener) {
        this.opener = opener;
        getStyleClass().add("flow-card");
        setId("flow-card");
        setVisible(false);
    }

    /** Shows the explanation; null hides the card. */
    void show(@Nullable FlowExplanation explanation) {
        setVisible(explanation != null);
        if (explanation != null && !explanation.equals(shown)) {
            StatusRow status = StatusLabels.marked(explanation.mark(), explanation.status());
            status.word().setMinWidth(0);
            status.word().setWrapText(true);
            getChildren().setAll(NodeFactory.paragraph(explanation.title(), "strong"), status);
            EvidenceClicks.install(status, () -> opener.open(status, explanation.claims()));
            explanation.lines().forEach(line -> getChildren().add(sentence(line, explanation)));
        }
        shown = explanation;
    }

    /** A line without claims of its own follows from those of the others. */
    private TextFlow sentence(Statement line, FlowExplanation all) {
        Text text = new Text(line.text() + " ");
        text.getStyleClass().add("card-text");
        TextFlow flow = new TextFlow(text);
        EvidenceLink word = new EvidenceLink(opener).show(line);
        flow.getChildren().add(word);
        if (line.claims().isEmpty()) {
            EvidenceClicks.install(flow, () -> opener.open(flow, all.claims()));
        } else {
            word.reactsOn(flow);
        }
        return flow;
    }
}

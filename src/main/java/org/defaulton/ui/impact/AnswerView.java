package org.defaulton.ui.impact;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.defaulton.story.StoryAnswer;
import org.defaulton.ui.controls.EvidenceSentence;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;

/** One of the three answers. */
final class AnswerView {
    private final Label question = NodeFactory.paragraph("", "caption-strong");
    private final Label figure = NodeFactory.paragraph("", "figure");
    private final EvidenceSentence line;
    private final VBox node;

    AnswerView(EvidenceOpener opener) {
        line = new EvidenceSentence(opener, "answer-line");
        node = new VBox(question, figure, line);
        node.getStyleClass().add("answer");
        line.reactsOn(node);
    }

    Node node() {
        return node;
    }

    /** Leaves the figure and the evidence link; the link's tooltip shows the sentence. */
    void setBrief(boolean brief) {
        line.setBrief(brief);
    }

    void show(StoryAnswer answer) {
        question.setText(answer.question());
        figure.setText(answer.figure());
        line.show(answer.line());
    }
}

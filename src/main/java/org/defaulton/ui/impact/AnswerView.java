package org.defaulton.ui.impact;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.defaulton.story.Answer;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Nodes;

/** One of the three answers. */
final class AnswerView {
    private final Label question = Nodes.paragraph("", "caption-strong");
    private final Label figure = Nodes.paragraph("", "figure");
    private final Label line = Nodes.paragraph("", "body", "answer-line");
    private final EvidenceWord evidence;
    private final VBox node;

    AnswerView(EvidenceOpener opener) {
        evidence = new EvidenceWord(opener);
        FlowPane word = new FlowPane(evidence);
        word.setRowValignment(VPos.BASELINE);
        node = new VBox(question, figure, line, word);
        node.getStyleClass().add("answer");
        evidence.reactsOn(node);
    }

    Node node() {
        return node;
    }

    void show(Answer answer) {
        question.setText(answer.question());
        figure.setText(answer.figure());
        line.setText(answer.line().text());
        evidence.show(answer.line());
    }
}

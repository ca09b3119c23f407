package org.defaulton.ui.flow;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.story.Statement;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StatusRow;
import org.defaulton.ui.flow.FlowWords.LineWords;

/** Creates the labels of the flow: rows, headings, statuses. */
final class FlowLabels {
    private static final Messages TEXTS = Messages.of(FlowLabels.class);

    private FlowLabels() {
    }

    /** An empty status, which ends with an ellipsis if it does not fit the column. */
    static StatusRow status() {
        Label word = NodeFactory.label("");
        word.setMinWidth(0);
        return new StatusRow(word);
    }

    /** A heading, with "a month" on the right. */
    static HBox heading(String text) {
        HBox heading = new HBox(NodeFactory.label(text, "caption-strong"), NodeFactory.spacer(),
                NodeFactory.label(TEXTS.text("heading.month"), "caption"));
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    /** A line, with its full meaning as help. */
    static Region line(LineWords words) {
        if (words.mark() == null) {
            return NodeFactory.label(words.text(), "caption-strong");
        }
        StatusRow line = status();
        line.show(words.mark(), words.text());
        if (!words.help().isEmpty()) {
            line.word().setAccessibleHelp(words.help());
            line.word().setTooltip(new Tooltip(words.help()));
        }
        return line;
    }

    /** Sets what a screen reader announces. */
    static void speak(Node node, AccessibleRole role, String kind, FlowExplanation explanation, String help) {
        List<String> sentences = explanation.lines().stream().map(Statement::text).toList();
        node.setAccessibleRole(role);
        node.setAccessibleText(TEXTS.text("spoken", explanation.title(), explanation.status(),
                Language.current().sentences(sentences)));
        node.setAccessibleRoleDescription(TEXTS.text("role." + kind));
        node.setAccessibleHelp(TEXTS.text("help." + help));
    }
}

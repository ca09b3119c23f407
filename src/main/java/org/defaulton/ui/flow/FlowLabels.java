package org.defaulton.ui.flow;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.drawing.DataRow;
import org.defaulton.drawing.FlowLayout;
import org.defaulton.drawing.FlowTexts;
import org.defaulton.story.Statement;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.ui.flow.FlowWords.LineWords;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.theme.StatusSymbol;
import org.defaulton.usage.UseTotal;

/** The words of the flow as nodes: rows, headings, statuses. */
final class FlowLabels {
    private static final Messages TEXTS = Messages.of(FlowLabels.class);
    /** How far left of a number a pointer hits it, and how far above and below. */
    private static final double BEFORE = 18;
    private static final double ABOVE = 3;

    private FlowLabels() {
    }

    /** The name of a row of data with its items a month at the right. */
    static HBox row(DataRow row, boolean used) {
        return row(row.name(), FlowTexts.number(row), used ? "used" : "unused");
    }

    private static HBox row(String name, String number, String styleClass) {
        Label figure = NodeFactory.label(number, "flow-row-number");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        // A digit alone is too small for a pointer. What is around it takes no room from the others.
        figure.setPadding(new Insets(ABOVE, 0, ABOVE, BEFORE));
        HBox.setMargin(figure, new Insets(-ABOVE, 0, -ABOVE, -BEFORE));
        HBox row = new HBox(NodeFactory.label(name, "flow-row-name"), NodeFactory.spacer(), figure);
        row.getStyleClass().addAll("flow-row", styleClass);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /**
     * Another use; its status where it is not simply in use.
     *
     * @param before the same before the last choice
     */
    static VBox other(String name, UseTotal total, UseTotal before) {
        VBox words = new VBox(row(name, FlowTexts.number(total, before), "of-use"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("flow-use");
        if (FlowLayout.hasStatusLine(total)) {
            words.getChildren()
                    .add(marked(StatusLabels.mark(total.status(), total.underReview()),
                            FlowTexts.other(total, before)));
        }
        return words;
    }

    /**
     * The use with the ribbons.
     *
     * @param before the same before the last choice
     */
    static VBox focus(String name, UseTotal total, UseTotal before) {
        VBox words = new VBox(NodeFactory.label(name, "strong"),
                marked(StatusLabels.mark(total.status(), total.underReview()), FlowTexts.focus(total, before)));
        if (total.itemsKept() > 0 || before.itemsKept() > 0) {
            words.getChildren().add(marked(StatusSymbol.KEPT, FlowTexts.kept(total, before)));
        }
        words.getStyleClass().addAll("flow-use", "flow-focus");
        return words;
    }

    /** Mark and words; where the column is too narrow for them, they end with an ellipsis. */
    private static HBox marked(StatusSymbol mark, String text) {
        HBox marked = StatusLabels.marked(mark, text);
        ((Label) marked.getChildren().getLast()).setMinWidth(0);
        return marked;
    }

    /** A heading with "a month" at the right. */
    static HBox heading(String text) {
        HBox heading = new HBox(NodeFactory.label(text, "caption-strong"), NodeFactory.spacer(),
                NodeFactory.label(TEXTS.text("heading.month"), "caption"));
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    /** A line, with what it stands for as help. */
    static Region line(LineWords words) {
        if (words.mark() == null) {
            return NodeFactory.label(words.text(), "caption-strong");
        }
        HBox line = marked(words.mark(), words.text());
        if (!words.help().isEmpty()) {
            Label label = (Label) line.getChildren().getLast();
            label.setAccessibleHelp(words.help());
            label.setTooltip(new Tooltip(words.help()));
        }
        return line;
    }

    /** Its numbers and statuses open what its card rests on, if on anything; the rest of it does what it did. */
    static void lead(Node words, FlowExplanation explanation, EvidenceOpener opener) {
        if (!explanation.claims().isEmpty()) {
            Stream.of(".flow-row-number", ".status")
                    .flatMap(says -> words.lookupAll(says).stream())
                    .forEach(says -> EvidenceClicks.words(says, () -> opener.open(words, explanation.claims())));
        }
    }

    /** What a screen reader says of a node. */
    static void speak(Node node, AccessibleRole role, String kind, FlowExplanation explanation, String help) {
        List<String> sentences = explanation.lines().stream().map(Statement::text).toList();
        node.setAccessibleRole(role);
        node.setAccessibleText(TEXTS.text("spoken", explanation.title(), explanation.status(),
                Language.current().sentences(sentences)));
        node.setAccessibleRoleDescription(TEXTS.text("role." + kind));
        node.setAccessibleHelp(TEXTS.text("help." + help));
    }
}

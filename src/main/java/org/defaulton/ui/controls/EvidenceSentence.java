package org.defaulton.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.defaulton.story.Statement;
import org.defaulton.text.Language;
import org.defaulton.ui.model.EvidenceOpener;

/** A sentence that ends in the word for its evidence: on the same line where there is room, on the next where not. */
public final class EvidenceSentence extends TextFlow {
    private final Text text = new Text();
    private final EvidenceLink evidence;
    private final Tooltip whole = new Tooltip();
    private String words = "";

    public EvidenceSentence(EvidenceOpener opener, String... styleClasses) {
        evidence = new EvidenceLink(opener);
        text.getStyleClass().add("text");
        getStyleClass().add("sentence");
        getStyleClass().addAll(styleClasses);
        getChildren().addAll(text, evidence);
        whole.textProperty().bind(text.textProperty());
        setMinHeight(USE_PREF_SIZE);
        evidence.reactsOn(this);
    }

    /** A click anywhere on the node opens the evidence, too. */
    public void reactsOn(Node node) {
        evidence.reactsOn(node);
    }

    /** Says the line from now on. */
    public void show(Statement line) {
        words = line.text();
        text.setText(Language.current().unbroken(words));
        evidence.show(line);
    }

    /** Leaves the word for the evidence only; the sentence shows when somebody points at it. */
    public void setBrief(boolean brief) {
        NodeFactory.show(text, !brief);
        evidence.setTooltip(brief ? whole : null);
    }

    /** What it says, without the word for its evidence. */
    public String words() {
        return words;
    }

    /** The word keeps its distance from the sentence, but not from the edge where it begins a line. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean begins = evidence.getLayoutX() <= snappedLeftInset();
        evidence.setTranslateX(begins ? -evidence.getInsets().getLeft() : 0);
    }
}

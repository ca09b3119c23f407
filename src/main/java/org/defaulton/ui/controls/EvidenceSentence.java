package org.defaulton.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.defaulton.story.Statement;
import org.defaulton.text.Language;
import org.defaulton.ui.model.EvidenceOpener;

/** A sentence followed by its evidence link, on the same line if there is room. */
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

    /** Makes a click anywhere on the node open the evidence, too. */
    public void reactsOn(Node node) {
        evidence.reactsOn(node);
    }

    public void show(Statement line) {
        words = line.text();
        text.setText(Language.current().unbroken(words));
        evidence.show(line);
    }

    /** Leaves only the evidence link; its tooltip shows the sentence. */
    public void setBrief(boolean brief) {
        NodeFactory.show(text, !brief);
        evidence.setTooltip(brief ? whole : null);
    }

    /** The text without the evidence link. */
    public String words() {
        return words;
    }

    /** The link keeps its distance from the sentence, except at the start of a line. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean begins = evidence.getLayoutX() <= snappedLeftInset();
        evidence.setTranslateX(begins ? -evidence.getInsets().getLeft() : 0);
    }
}

package org.defaulton.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.StatusSymbol;
import org.jspecify.annotations.Nullable;

/** A status as mark and word. */
final class StatusRow extends HBox {
    private static final double GAP = 6;

    private final Label word;
    private @Nullable StatusSymbol mark;

    /**
     * A line that says nothing yet.
     *
     * @param word says the status from now on
     */
    StatusRow(Label word) {
        super(GAP);
        this.word = word;
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(StatusSymbol newMark, String text) {
        word.setText(text);
        if (newMark != mark) {
            mark = newMark;
            NodeFactory.restyle(word, List.of("label", "status", newMark.textStyle()));
            getChildren().setAll(newMark.node(), word);
        }
    }
}

package org.defaulton.ui.controls;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.defaulton.ui.theme.StatusSymbol;
import org.jspecify.annotations.Nullable;

/** A status as symbol and word, which can change. */
public final class StatusRow extends HBox {
    private static final double GAP = 6;

    private final Label word;
    private @Nullable StatusSymbol symbol;

    /**
     * Creates an empty row.
     *
     * @param word will show the name of the status
     */
    public StatusRow(Label word) {
        super(GAP);
        this.word = word;
        word.getStyleClass().add("status");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(word);
    }

    /** The label with the name of the status. */
    public Label word() {
        return word;
    }

    public void show(StatusSymbol next, String text) {
        word.setText(text);
        if (next != symbol) {
            if (symbol != null) {
                word.getStyleClass().remove(symbol.textStyle());
            }
            word.getStyleClass().add(next.textStyle());
            List<Node> children = getChildren();
            children.subList(0, children.size() - 1).clear();
            children.addFirst(next.node());
            symbol = next;
        }
    }
}

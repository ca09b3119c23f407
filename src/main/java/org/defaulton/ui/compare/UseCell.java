package org.defaulton.ui.compare;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceLine;
import org.defaulton.ui.common.Mark;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.StatusWords;
import org.defaulton.whatif.Comparison.Cell;

/** A use in a column: how many items, how many more or less than in the first column, and what happens. */
final class UseCell extends VBox {
    private static final Messages TEXTS = Messages.of(UseCell.class);
    private static final double GAP = 6;

    /**
     * A cell.
     *
     * @param most items in the largest cell of its row, the length of a whole bar; 0 for no bar
     * @param main whether the number is large
     */
    UseCell(Cell cell, long most, boolean main) {
        getStyleClass().add("choice-cell");
        FlowPane numbers = new FlowPane(GAP, 0, Nodes.label(TEXTS.number(cell.items()), main ? "figure" : "number"));
        numbers.setRowValignment(VPos.BASELINE);
        if (cell.difference() != 0) {
            numbers.getChildren().add(Nodes.label(signed(cell.difference()), "caption"));
        }
        getChildren().add(numbers);
        if (most > 0) {
            getChildren().add(new ItemsBar(cell.kept(), cell.coming(), most));
        }
        Mark mark = StatusWords.mark(cell.status(), cell.underReview());
        Label word = Nodes.paragraph(StatusWords.word(cell.status(), cell.underReview()), "status", mark.textStyle());
        HBox status = new HBox(GAP, mark.node(), word);
        status.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(status);
        setFocusTraversable(true);
    }

    /** A click, Enter and the space bar open what the numbers rest on. */
    void opens(Runnable evidence) {
        EvidenceLine.on(this, () -> {
            requestFocus();
            evidence.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                evidence.run();
            }
        });
    }

    private static String signed(long difference) {
        return TEXTS.text(difference < 0 ? "fewer" : "more", Math.abs(difference));
    }
}

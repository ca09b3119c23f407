package org.defaulton.ui.compare;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceLine;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.StatusWords;
import org.defaulton.whatif.Comparison.Cell;
import org.jspecify.annotations.Nullable;

/** A use in a column: how many items, how many more or less than in the first column, and what happens. */
final class UseCell extends VBox {
    private static final Messages TEXTS = Messages.of(UseCell.class);
    private static final double GAP = 6;

    private final Label number = Nodes.label("");
    private final Label difference = Nodes.label("", "caption");
    private final ItemsBar bar = new ItemsBar();
    private final StatusLine status = new StatusLine(Nodes.paragraph(""));
    private List<String> claims = List.of();
    private @Nullable Words words;

    /**
     * What a cell says.
     *
     * @param use the name of the use
     * @param column the name of the column
     * @param cell what happens
     * @param most items in the largest cell of its row, the length of a whole bar; 0 for no bar
     * @param main whether the number is large
     */
    record Words(String use, String column, Cell cell, long most, boolean main) {}

    /** A cell that says nothing yet. A click, Enter and the space bar open what its numbers rest on. */
    UseCell(EvidenceOpener opener) {
        FlowPane numbers = new FlowPane(GAP, 0, number, difference);
        numbers.setRowValignment(VPos.BASELINE);
        getStyleClass().add("choice-cell");
        getChildren().addAll(numbers, bar, status);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(TEXTS.text("spoken.help"));
        EvidenceLine.on(this, () -> {
            requestFocus();
            opener.open(this, claims);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                opener.open(this, claims);
            }
        });
    }

    /**
     * Says other words from now on.
     *
     * @param newClaims what its numbers rest on
     */
    void show(Words next, List<String> newClaims) {
        claims = newClaims;
        if (!next.equals(words)) {
            words = next;
            fill(next, next.cell());
        }
    }

    private void fill(Words next, Cell cell) {
        number.setText(TEXTS.number(cell.items()));
        Nodes.restyle(number, List.of("label", next.main() ? "figure" : "number"));
        difference.setText(TEXTS.text(cell.difference() < 0 ? "fewer" : "more", Math.abs(cell.difference())));
        Nodes.show(difference, cell.difference() != 0);
        bar.show(cell.kept(), cell.coming(), next.most());
        Nodes.show(bar, next.most() > 0);
        String said = StatusWords.word(cell.status(), cell.underReview());
        status.show(StatusWords.mark(cell.status(), cell.underReview()), said);
        setAccessibleText(TEXTS.text("spoken", next.use(), next.column(), cell.items(), spoken(cell.difference()), said,
                cell.kept(), cell.coming()));
    }

    private static String spoken(long difference) {
        return difference == 0
                ? TEXTS.text("spoken.level")
                : TEXTS.text(difference < 0 ? "spoken.fewer" : "spoken.more", Math.abs(difference));
    }
}

package org.defaulton.ui.compare;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.defaulton.comparison.Comparison.ComparisonCell;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.ui.controls.StatusRow;
import org.defaulton.ui.model.EvidenceOpener;
import org.jspecify.annotations.Nullable;

/** A use in a column: how many items, how many more or fewer than in the first column, and what happens. */
final class UseCell extends VBox {
    private static final Messages TEXTS = Messages.of(UseCell.class);
    private static final double GAP = 6;

    private final Label number = NodeFactory.label("");
    private final Label difference = NodeFactory.label("", "caption");
    private final ItemsBar bar = new ItemsBar();
    private final StatusRow status = new StatusRow(NodeFactory.paragraph(""));
    private List<String> claims = List.of();
    private @Nullable UseCellContent words;

    /**
     * The content of a cell.
     *
     * @param use the name of the use
     * @param column the name of the column
     * @param cell what happens
     * @param most items in the largest cell of its row, which has the full bar; 0 for no bar
     * @param main whether the number is large
     */
    record UseCellContent(String use, String column, ComparisonCell cell, long most, boolean main) {}

    /** Creates an empty cell. A click, Enter and the space bar open the claims behind its numbers. */
    UseCell(EvidenceOpener opener) {
        FlowPane numbers = new FlowPane(GAP, 0, number, difference);
        numbers.setRowValignment(VPos.BASELINE);
        getStyleClass().add("choice-cell");
        getChildren().addAll(numbers, bar, status);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(TEXTS.text("spoken.help"));
        EvidenceClicks.install(this, () -> {
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
     * Changes the content.
     *
     * @param newClaims ids of the claims behind its numbers
     */
    void show(UseCellContent next, List<String> newClaims) {
        claims = newClaims;
        if (!next.equals(words)) {
            words = next;
            fill(next, next.cell());
        }
    }

    private void fill(UseCellContent next, ComparisonCell cell) {
        number.setText(TEXTS.number(cell.items()));
        NodeFactory.restyle(number, List.of("label", next.main() ? "figure" : "number"));
        difference.setText(TEXTS.text(cell.difference() < 0 ? "fewer" : "more", Math.abs(cell.difference())));
        NodeFactory.show(difference, cell.difference() != 0);
        bar.show(cell.kept(), cell.coming(), next.most());
        NodeFactory.show(bar, next.most() > 0);
        String said = StatusLabels.word(cell.status(), cell.underReview());
        status.show(StatusLabels.mark(cell.status(), cell.underReview()), said);
        setAccessibleText(TEXTS.text("spoken", next.use(), next.column(), cell.items(), spoken(cell.difference()), said,
                cell.kept(), cell.coming()));
    }

    private static String spoken(long difference) {
        return difference == 0
                ? TEXTS.text("spoken.level")
                : TEXTS.text(difference < 0 ? "spoken.fewer" : "spoken.more", Math.abs(difference));
    }
}

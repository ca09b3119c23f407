package org.defaulton.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.comparison.Comparison.ComparisonCell;
import org.defaulton.comparison.Comparison.ComparisonRow;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StatusLabels;
import org.defaulton.ui.controls.StatusRow;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.theme.StatusSymbol;

/** The row of a use that is the same in all columns: text in the first column, and a line through the others. */
final class SameUseRow {
    private static final Messages TEXTS = Messages.of(SameUseRow.class);
    private static final double GAP = 6;
    private static final double ABOVE = 5;

    private final String id;
    private final Label name = NodeFactory.paragraph("", "use-name");
    private final Label number = NodeFactory.label("", "same-number");
    private final StatusRow status;
    private final EvidenceLink word;
    private final Region rest = new Region();
    private final HBox all;
    private final Region rule = GridRowFactory.rule(false);

    /**
     * Creates an empty row.
     *
     * @param id that of the use
     */
    SameUseRow(String id, EvidenceOpener opener) {
        this.id = id;
        Label statusWord = NodeFactory.label("");
        statusWord.setMinWidth(Region.USE_PREF_SIZE);
        status = new StatusRow(statusWord);
        word = new EvidenceLink(opener);
        word.setId("evidence-" + id);
        all = new HBox(GAP, number, status, word, NodeFactory.growing(rest));
        all.setAlignment(Pos.CENTER_LEFT);
        word.reactsOn(all);
    }

    GridRow show(Scenario scenario, ComparisonRow row) {
        Use use = scenario.use(id);
        ComparisonCell cell = row.cells().getFirst();
        StatusSymbol mark = StatusLabels.mark(cell.status(), cell.underReview());
        String said = StatusLabels.word(cell.status(), cell.underReview());
        name.setText(use.name());
        name.setAccessibleText(TEXTS.text("spoken.same", use.name(), cell.items(), said));
        number.setText(TEXTS.number(cell.items()));
        status.show(mark, said);
        word.show(scenario, row.claims());
        NodeFactory.restyle(rest, List.of("same-rest", mark.textStyle().replace("text-", "of-")));
        return new GridRow(name, List.of(all), true, ABOVE, rule);
    }
}

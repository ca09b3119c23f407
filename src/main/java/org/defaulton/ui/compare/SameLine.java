package org.defaulton.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Mark;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.StatusWords;
import org.defaulton.whatif.Comparison.Cell;
import org.defaulton.whatif.Comparison.Row;

/** The line of a use that is the same in all columns: said once, and drawn on through the others. */
final class SameLine {
    private static final Messages TEXTS = Messages.of(SameLine.class);
    private static final double GAP = 6;
    private static final double ABOVE = 5;

    private final String id;
    private final Label name = Nodes.paragraph("", "use-name");
    private final Label number = Nodes.label("", "same-number");
    private final StatusLine status;
    private final EvidenceWord word;
    private final Region rest = new Region();
    private final HBox all;
    private final Region rule = Lines.rule(false);

    /**
     * A line that says nothing yet.
     *
     * @param id that of the use
     */
    SameLine(String id, EvidenceOpener opener) {
        this.id = id;
        Label statusWord = Nodes.label("");
        statusWord.setMinWidth(Region.USE_PREF_SIZE);
        status = new StatusLine(statusWord);
        word = new EvidenceWord(opener);
        word.setId("evidence-" + id);
        all = new HBox(GAP, number, status, word, Nodes.growing(rest));
        all.setAlignment(Pos.CENTER_LEFT);
        word.reactsOn(all);
    }

    Line show(Scenario scenario, Row row) {
        Use use = scenario.use(id);
        Cell cell = row.cells().getFirst();
        Mark mark = StatusWords.mark(cell.status(), cell.underReview());
        String said = StatusWords.word(cell.status(), cell.underReview());
        name.setText(use.name());
        name.setAccessibleText(TEXTS.text("spoken.same", use.name(), cell.items(), said));
        number.setText(TEXTS.number(cell.items()));
        status.show(mark, said);
        word.show(scenario, row.claims());
        Nodes.restyle(rest, List.of("same-rest", mark.textStyle().replace("text-", "of-")));
        return new Line(name, List.of(all), true, ABOVE, rule);
    }
}

package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceLine;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Mark;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.StatusWords;
import org.defaulton.whatif.Comparison;
import org.defaulton.whatif.Comparison.Cell;
import org.defaulton.whatif.Comparison.Row;

/** Makes the lines of the sheet: heads, the uses that differ, and in short those that do not. */
final class Lines {
    private static final Messages TEXTS = Messages.of(Lines.class);
    private static final double GAP = 6;
    private static final double WIDE = 13;
    private static final double NARROW = 8;

    private final Shown shown;
    private final Comparison comparison;
    private final Heads heads;
    private final EvidenceOpener opener;
    private final List<Line> lines = new ArrayList<>();

    Lines(Shown shown, Comparison comparison, Intents intents, EvidenceOpener opener) {
        this.shown = shown;
        this.comparison = comparison;
        this.opener = opener;
        heads = new Heads(shown, comparison, intents, opener);
        heads();
        comparison.differing().forEach(this::differing);
        if (!comparison.same().isEmpty()) {
            line(Nodes.paragraph(TEXTS.text("same", columns()), "caption-strong"), List.of(), false, NARROW, true);
            comparison.same().forEach(this::same);
        }
    }

    List<Line> all() {
        return lines;
    }

    int columns() {
        return comparison.columns().size();
    }

    private void heads() {
        Label until = Nodes.paragraph(TEXTS.text("until", comparison.until()), "caption");
        EvidenceLine.on(until, () -> opener.open(until, shown.scenario().runs().claims()));
        VBox label = new VBox(until);
        if (comparison.differing().stream().anyMatch(this::hasBar)) {
            label.getChildren().addAll(legend(Mark.KEPT.node(), "kept"), legend(heads.comingMark(), "coming"));
        }
        line(label, heads.all(), false, 0, false);
    }

    private void differing(Row row) {
        Use use = shown.scenario().use(row.use());
        boolean first = lines.size() == 1;
        EvidenceWord word = evidence(row);
        VBox label = new VBox(Nodes.paragraph(use.name(), first ? "strong" : "use-name"), new HBox(word));
        word.reactsOn(label);
        List<Region> cells = new ArrayList<>();
        long most = row.cells().stream().mapToLong(Cell::items).max().orElse(0);
        for (int i = 0; i < row.cells().size(); i++) {
            UseCell cell = new UseCell(row.cells().get(i), hasBar(row) ? most : 0, first);
            cell.setId("cell-" + row.use() + "-" + comparison.columns().get(i).column().id());
            speak(cell, use, comparison.columns().get(i).column().name(), row.cells().get(i));
            cell.opens(() -> opener.open(cell, row.claims()));
            cells.add(cell);
        }
        line(label, cells, false, first ? NARROW : WIDE, !first);
    }

    /** Only what trains is kept. */
    private boolean hasBar(Row row) {
        return shown.scenario().use(row.use()).kind() == UseKind.TRAINING;
    }

    private EvidenceWord evidence(Row row) {
        EvidenceWord word = new EvidenceWord(opener).show(shown.scenario(), row.claims());
        word.setId("evidence-" + row.use());
        return word;
    }

    private static HBox legend(Node mark, String key) {
        HBox legend = new HBox(GAP, mark, Nodes.label(TEXTS.text(key), "caption"));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private void same(Row row) {
        Use use = shown.scenario().use(row.use());
        Cell cell = row.cells().getFirst();
        Mark mark = StatusWords.mark(cell.status(), cell.underReview());
        Label number = Nodes.label(TEXTS.number(cell.items()), "same-number");
        Region rest = new Region();
        rest.getStyleClass().addAll("same-rest", mark.textStyle().replace("text-", "of-"));
        EvidenceWord word = evidence(row);
        HBox all = new HBox(GAP, number, StatusWords.marked(mark, StatusWords.word(cell.status(), cell.underReview())),
                word, Nodes.growing(rest));
        all.setAlignment(Pos.CENTER_LEFT);
        word.reactsOn(all);
        Label name = Nodes.paragraph(use.name(), "use-name");
        name.setAccessibleText(TEXTS.text("spoken.same", use.name(), cell.items(),
                StatusWords.word(cell.status(), cell.underReview())));
        line(name, List.of(all), true, 2, false);
    }

    private static void speak(Node node, Use use, String column, Cell cell) {
        String difference = cell.difference() == 0
                ? TEXTS.text("spoken.level")
                : TEXTS.text(cell.difference() < 0 ? "spoken.fewer" : "spoken.more", Math.abs(cell.difference()));
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(TEXTS.text("spoken", use.name(), column, cell.items(), difference,
                StatusWords.word(cell.status(), cell.underReview()), cell.kept(), cell.coming()));
        node.setAccessibleHelp(TEXTS.text("spoken.help"));
    }

    private void line(Region label, List<Region> cells, boolean spans, double above, boolean ruled) {
        Region rule = Nodes.hairline();
        rule.setVisible(ruled);
        lines.add(new Line(label, cells, spans, above, rule));
    }
}

package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.Comparison;
import org.defaulton.comparison.Comparison.ComparisonCell;
import org.defaulton.comparison.Comparison.ComparisonRow;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.scenario.UseKind;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;

/** The row of a use that differs between the columns. */
final class DifferingUseRow {
    private static final double WIDE = 13;
    private static final double NARROW = 8;

    private final String id;
    private final EvidenceOpener opener;
    private final Label name = NodeFactory.paragraph("");
    private final EvidenceLink word;
    private final VBox label;
    private final Region rule = GridRowFactory.rule(true);
    /** By column. */
    private final Map<String, UseCell> cells = new HashMap<>();

    /**
     * Creates an empty row.
     *
     * @param id that of the use
     */
    DifferingUseRow(String id, EvidenceOpener opener) {
        this.id = id;
        this.opener = opener;
        word = new EvidenceLink(opener);
        word.setId("evidence-" + id);
        label = new VBox(name, new HBox(word));
        word.reactsOn(label);
    }

    /** Only training keeps items. */
    static boolean hasBar(Scenario scenario, ComparisonRow row) {
        return scenario.use(row.use()).kind() == UseKind.TRAINING;
    }

    /**
     * Updates the row.
     *
     * @param first whether it is the one below the headers, which is larger
     */
    GridRow show(Scenario scenario, Comparison comparison, ComparisonRow row, boolean first) {
        Use use = scenario.use(id);
        name.setText(use.name());
        NodeFactory.restyle(name, List.of("label", first ? "strong" : "use-name"));
        word.show(scenario, row.claims());
        rule.setVisible(!first);
        long most = hasBar(scenario, row) ? row.cells().stream().mapToLong(ComparisonCell::items).max().orElse(0) : 0;
        List<Region> shown = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Alternative column = comparison.columns().get(i).column();
            UseCell cell = cells.computeIfAbsent(column.id(), this::cell);
            cell.show(new UseCell.UseCellContent(use.name(), column.name(), row.cells().get(i), most, first),
                    row.claims());
            shown.add(cell);
        }
        return new GridRow(label, shown, false, first ? NARROW : WIDE, rule);
    }

    private UseCell cell(String column) {
        UseCell cell = new UseCell(opener);
        cell.setId("cell-" + id + "-" + column);
        return cell;
    }

    /** Discards the cells of columns that are no longer compared. */
    void forgetAllBut(Collection<String> columns) {
        cells.keySet().retainAll(columns);
    }
}

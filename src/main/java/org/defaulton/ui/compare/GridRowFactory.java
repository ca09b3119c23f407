package org.defaulton.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.defaulton.comparison.Comparison;
import org.defaulton.comparison.Comparison.ComparisonRow;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewState;

/**
 * Creates the rows of the grid: headers, the uses that differ, and, in short, those that do not. The rows are reused
 * with other texts.
 */
final class GridRowFactory {
    private static final Messages TEXTS = Messages.of(GridRowFactory.class);
    private static final double ABOVE_SAME = 14;

    private final Intents intents;
    private final EvidenceOpener opener;
    private final LegendCell corner;
    private final Region headsRule = rule(false);
    private final Label sameHeading = NodeFactory.paragraph("", "caption-strong");
    private final Region sameRule = rule(true);
    /** By column. */
    private final Map<String, ColumnHeader> heads = new HashMap<>();
    /** By use. */
    private final Map<String, DifferingUseRow> differing = new HashMap<>();
    private final Map<String, SameUseRow> same = new HashMap<>();

    GridRowFactory(Intents intents, EvidenceOpener opener) {
        this.intents = intents;
        this.opener = opener;
        corner = new LegendCell(opener);
    }

    /** The current rows, from top to bottom. */
    List<GridRow> show(ViewState shown, Comparison comparison) {
        forget(comparison);
        Scenario scenario = shown.scenario();
        List<GridRow> lines = new ArrayList<>();
        lines.add(heads(shown, comparison));
        for (ComparisonRow row : comparison.differing()) {
            lines.add(differing.computeIfAbsent(row.use(), use -> new DifferingUseRow(use, opener))
                    .show(scenario, comparison, row, lines.size() == 1));
        }
        if (!comparison.same().isEmpty()) {
            sameHeading.setText(TEXTS.text("same", comparison.columns().size()));
            lines.add(new GridRow(sameHeading, List.of(), false, ABOVE_SAME, sameRule));
        }
        for (ComparisonRow row : comparison.same()) {
            lines.add(same.computeIfAbsent(row.use(), use -> new SameUseRow(use, opener)).show(scenario, row));
        }
        return lines;
    }

    /** A hairline above a line, or none. */
    static Region rule(boolean visible) {
        Region rule = NodeFactory.hairline();
        rule.setVisible(visible);
        return rule;
    }

    /** Discards columns and uses that are no longer compared. */
    private void forget(Comparison comparison) {
        Set<String> columns = comparison.columns()
                .stream()
                .map(column -> column.column().id())
                .collect(Collectors.toSet());
        Set<String> uses = new HashSet<>();
        Stream.concat(comparison.differing().stream(), comparison.same().stream())
                .map(ComparisonRow::use)
                .forEach(uses::add);
        heads.keySet().retainAll(columns);
        differing.keySet().retainAll(uses);
        differing.values().forEach(line -> line.forgetAllBut(columns));
        same.keySet().retainAll(uses);
    }

    private GridRow heads(ViewState shown, Comparison comparison) {
        ColumnHeaderOptions choices = new ColumnHeaderOptions(shown, comparison, intents);
        List<Region> cells = new ArrayList<>();
        for (Comparison.ComparisonColumn column : comparison.columns()) {
            ColumnHeader head = heads.computeIfAbsent(column.column().id(), id -> new ColumnHeader(id, opener));
            head.show(shown.scenario(), column, choices);
            cells.add(head);
        }
        corner.show(shown.scenario(), comparison);
        return new GridRow(corner, cells, false, 0, headsRule);
    }
}

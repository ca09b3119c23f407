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
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.whatif.Comparison;
import org.defaulton.whatif.Comparison.Row;

/** The lines of the sheet: heads, the uses that differ, and in short those that do not. They stay and take other words. */
final class Lines {
    private static final Messages TEXTS = Messages.of(Lines.class);
    private static final double ABOVE_SAME = 14;

    private final Intents intents;
    private final EvidenceOpener opener;
    private final Corner corner;
    private final Region headsRule = rule(false);
    private final Label sameHeading = Nodes.paragraph("", "caption-strong");
    private final Region sameRule = rule(true);
    /** By the column. */
    private final Map<String, Head> heads = new HashMap<>();
    /** By the use. */
    private final Map<String, UseLine> differing = new HashMap<>();
    private final Map<String, SameLine> same = new HashMap<>();

    /** No lines yet. */
    Lines(Intents intents, EvidenceOpener opener) {
        this.intents = intents;
        this.opener = opener;
        corner = new Corner(opener);
    }

    /** The lines as they are now, from top to bottom. */
    List<Line> show(Shown shown, Comparison comparison) {
        forget(comparison);
        Scenario scenario = shown.scenario();
        List<Line> lines = new ArrayList<>();
        lines.add(heads(shown, comparison));
        for (Row row : comparison.differing()) {
            lines.add(differing.computeIfAbsent(row.use(), use -> new UseLine(use, opener)).show(scenario, comparison,
                    row, lines.size() == 1));
        }
        if (!comparison.same().isEmpty()) {
            sameHeading.setText(TEXTS.text("same", comparison.columns().size()));
            lines.add(new Line(sameHeading, List.of(), false, ABOVE_SAME, sameRule));
        }
        for (Row row : comparison.same()) {
            lines.add(same.computeIfAbsent(row.use(), use -> new SameLine(use, opener)).show(scenario, row));
        }
        return lines;
    }

    /** A hairline above a line, or none. */
    static Region rule(boolean visible) {
        Region rule = Nodes.hairline();
        rule.setVisible(visible);
        return rule;
    }

    /** Lets go of what is not compared any more. */
    private void forget(Comparison comparison) {
        Set<String> columns = comparison.columns().stream().map(one -> one.column().id()).collect(Collectors.toSet());
        Set<String> uses = new HashSet<>();
        Stream.concat(comparison.differing().stream(), comparison.same().stream()).map(Row::use).forEach(uses::add);
        heads.keySet().retainAll(columns);
        differing.keySet().retainAll(uses);
        differing.values().forEach(line -> line.forgetAllBut(columns));
        same.keySet().retainAll(uses);
    }

    private Line heads(Shown shown, Comparison comparison) {
        HeadChoices choices = new HeadChoices(shown, comparison, intents);
        List<Region> cells = new ArrayList<>();
        for (Comparison.Of one : comparison.columns()) {
            Head head = heads.computeIfAbsent(one.column().id(), id -> new Head(id, opener));
            head.show(shown.scenario(), one, choices);
            cells.add(head);
        }
        corner.show(shown.scenario(), comparison);
        return new Line(corner, cells, false, 0, headsRule);
    }
}

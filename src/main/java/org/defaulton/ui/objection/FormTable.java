package org.defaulton.ui.objection;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.Form;
import org.defaulton.session.RequestStatus;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceOpener;
import org.defaulton.ui.common.EvidenceWord;
import org.defaulton.ui.common.Mark;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;
import org.defaulton.ui.common.View;
import org.jspecify.annotations.Nullable;

/** What each kind of request could stop, and where the sources disagree about the form. */
public final class FormTable implements View {
    private static final Messages TEXTS = Messages.of(FormTable.class);
    private static final List<Double> PERCENT = List.of(26.0, 41.0, 20.0, 13.0);
    private static final double GAP = 10;

    private final EvidenceOpener opener;
    private final VBox node = new VBox();
    private @Nullable Scenario scenario;
    private String current = "";

    public FormTable(EvidenceOpener opener) {
        this.opener = opener;
        node.setId("form-table");
        node.getStyleClass().add("form-table");
        node.getStylesheets().add(ObjectionPages.STYLESHEET);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Shown shown) {
        String kind = currentKind(shown);
        if (shown.scenario().equals(scenario) && kind.equals(current)) {
            return;
        }
        scenario = shown.scenario();
        current = kind;
        node.getChildren().setAll(table(shown.scenario()));
        List<ObjectionForm.Dispute> disputes = shown.scenario().form().disputes();
        if (!disputes.isEmpty()) {
            node.getChildren().add(Nodes.label(TEXTS.text("table.disputes"), "caption-strong", "disputes"));
            disputes.forEach(dispute -> node.getChildren().add(dispute(shown.scenario(), dispute)));
        }
    }

    /** The kind in the draft; without a draft that of the last request. */
    private static String currentKind(Shown shown) {
        return shown.state().form().equals(Form.EMPTY)
                ? RequestStatus.lastOn(shown.usage().at(), shown.state().now(), shown.scenario())
                        .map(status -> status.request().control()).orElse("")
                : shown.state().form().field(Form.KIND);
    }

    private GridPane table(Scenario platform) {
        GridPane table = new GridPane();
        for (double percent : PERCENT) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            table.getColumnConstraints().add(column);
        }
        put(table, 0, List.of(heading("table.request"), heading("table.could-stop"), heading("table.outcome")));
        List<ObjectionForm.Kind> kinds = platform.form().kinds();
        for (int i = 0; i < kinds.size(); i++) {
            addRow(table, i + 1, kinds.get(i), platform);
        }
        return table;
    }

    private void addRow(GridPane table, int row, ObjectionForm.Kind kind, Scenario platform) {
        boolean chosen = kind.control().equals(current);
        Region ground = new Region();
        ground.getStyleClass().addAll("table-row", chosen ? "current" : "other");
        table.add(ground, 0, row, PERCENT.size(), 1);
        Label name = Nodes.paragraph(kind.name(), chosen ? "strong" : "name");
        name.setId("kind-" + kind.control());
        EvidenceWord word = new EvidenceWord(opener).show(platform, kind.claims());
        HBox evidence = new HBox(word);
        evidence.setAlignment(Pos.CENTER_RIGHT);
        HBox last = cell(evidence);
        last.getStyleClass().add("last");
        List<HBox> cells = List.of(cell(name), cell(Nodes.paragraph(kind.couldStop(), "body")), cell(outcome(kind)),
                last);
        cells.forEach(word::reactsOn);
        put(table, row, cells);
    }

    private static void put(GridPane table, int row, List<HBox> cells) {
        cells.getFirst().getStyleClass().add("first");
        for (int column = 0; column < cells.size(); column++) {
            table.add(cells.get(column), column, row);
        }
    }

    private static HBox heading(String key) {
        return cell(Nodes.label(TEXTS.text(key), "caption-strong"));
    }

    private static HBox cell(Node content) {
        HBox cell = new HBox(Nodes.growing(content));
        cell.getStyleClass().add("cell");
        return cell;
    }

    private static Label outcome(ObjectionForm.Kind kind) {
        Mark mark = kind.alwaysGranted() ? Mark.STOPPED : Mark.REVIEW;
        Label outcome = Nodes.paragraph(kind.outcomeNote(), "status", mark.textStyle());
        outcome.setGraphic(mark.node());
        outcome.setGraphicTextGap(GAP / 2);
        return outcome;
    }

    private Pair dispute(Scenario platform, ObjectionForm.Dispute dispute) {
        Pair pair = new Pair(side(platform, platform.claim(dispute.one())),
                side(platform, platform.claim(dispute.other())), 0.5);
        pair.getStyleClass().add("dispute");
        return pair;
    }

    private VBox side(Scenario platform, Claim claim) {
        EvidenceWord word = new EvidenceWord(opener).show(platform, List.of(claim.id()));
        HBox source = new HBox(GAP, word, Nodes.paragraph(platform.source(claim.source()).title(), "caption"));
        source.setAlignment(Pos.TOP_LEFT);
        VBox side = new VBox(Nodes.paragraph(claim.text(), "body"), source);
        side.getStyleClass().add("side");
        word.reactsOn(side);
        return side;
    }
}

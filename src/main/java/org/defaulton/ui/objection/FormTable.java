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
import org.defaulton.session.FormState;
import org.defaulton.session.RequestStatus;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.model.View;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.StatusSymbol;

/** Shows what each kind of request could stop, and where the sources disagree about the form. */
public final class FormTable implements View {
    private static final Messages TEXTS = Messages.of(FormTable.class);
    private static final List<Double> PERCENT = List.of(26.0, 41.0, 20.0, 13.0);
    private static final double GAP = 10;

    private final EvidenceOpener opener;
    private final VBox node = new VBox();
    private final ViewBindings bindings = new ViewBindings().bindAll(this::showTable, ViewState::scenario,
            FormTable::currentKind);
    private String current = "";

    public FormTable(EvidenceOpener opener) {
        this.opener = opener;
        node.setId("form-table");
        node.getStyleClass().add("form-table");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ViewState shown) {
        bindings.show(shown);
    }

    private void showTable(ViewState shown) {
        current = currentKind(shown);
        node.getChildren().setAll(table(shown.scenario(), shown.offeredRequests()));
        List<ObjectionForm.ClaimConflict> disputes = shown.scenario().form().disputes();
        if (!disputes.isEmpty()) {
            node.getChildren().add(NodeFactory.label(TEXTS.text("table.disputes"), "caption-strong", "disputes"));
            disputes.forEach(dispute -> node.getChildren().add(dispute(shown.scenario(), dispute)));
        }
    }

    /** The kind of the draft, or else of the last request. */
    private static String currentKind(ViewState shown) {
        return shown.state().form().equals(FormState.EMPTY)
                ? RequestStatus.lastOn(shown.usage().at(), shown.state().now(), shown.scenario())
                        .map(status -> status.request().control())
                        .orElse("")
                : shown.state().form().field(FormState.KIND);
    }

    private GridPane table(Scenario platform, List<ObjectionForm.RequestKind> kinds) {
        GridPane table = new GridPane();
        for (double percent : PERCENT) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            table.getColumnConstraints().add(column);
        }
        put(table, 0, List.of(heading("table.request"), heading("table.could-stop"), heading("table.outcome")));
        for (int i = 0; i < kinds.size(); i++) {
            addRow(table, i + 1, kinds.get(i), platform);
        }
        return table;
    }

    private void addRow(GridPane table, int row, ObjectionForm.RequestKind kind, Scenario platform) {
        boolean chosen = kind.control().equals(current);
        Region ground = new Region();
        ground.getStyleClass().addAll("table-row", chosen ? "current" : "other");
        table.add(ground, 0, row, PERCENT.size(), 1);
        Label name = NodeFactory.paragraph(kind.name(), chosen ? "strong" : "name");
        name.setId("kind-" + kind.control());
        EvidenceLink word = new EvidenceLink(opener).show(platform, kind.claims());
        HBox evidence = new HBox(word);
        evidence.setAlignment(Pos.CENTER_RIGHT);
        HBox last = cell(evidence);
        last.getStyleClass().add("last");
        List<HBox> cells = List.of(cell(name), cell(NodeFactory.paragraph(kind.couldStop(), "body")),
                cell(outcome(kind)), last);
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
        return cell(NodeFactory.label(TEXTS.text(key), "caption-strong"));
    }

    private static HBox cell(Node content) {
        HBox cell = new HBox(NodeFactory.growing(content));
        cell.getStyleClass().add("cell");
        return cell;
    }

    private static Label outcome(ObjectionForm.RequestKind kind) {
        StatusSymbol mark = kind.alwaysGranted() ? StatusSymbol.STOPPED : StatusSymbol.REVIEW;
        Label outcome = NodeFactory.paragraph(kind.outcomeNote(), "status", mark.textStyle());
        outcome.setGraphic(mark.node());
        outcome.setGraphicTextGap(GAP / 2);
        return outcome;
    }

    private TwoColumnPane dispute(Scenario platform, ObjectionForm.ClaimConflict dispute) {
        TwoColumnPane pair = new TwoColumnPane(side(platform, platform.claim(dispute.one())),
                side(platform, platform.claim(dispute.other())), 0.5);
        pair.getStyleClass().add("dispute");
        return pair;
    }

    private VBox side(Scenario platform, Claim claim) {
        EvidenceLink word = new EvidenceLink(opener).show(platform, List.of(claim.id()));
        HBox source = new HBox(GAP, word, NodeFactory.paragraph(platform.source(claim.source()).title(), "caption"));
        source.setAlignment(Pos.TOP_LEFT);
        VBox side = new VBox(NodeFactory.paragraph(claim.text(), "body"), source);
        side.getStyleClass().add("side");
        word.reactsOn(side);
        return side;
    }
}

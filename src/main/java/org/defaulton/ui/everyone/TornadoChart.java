package org.defaulton.ui.everyone;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.defaulton.drawing.MonthChart;
import org.defaulton.population.Distribution;
import org.defaulton.population.PopulationAssumptions;
import org.defaulton.population.PopulationReport;
import org.defaulton.population.ShareKind;
import org.defaulton.population.TornadoAnalysis;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.NodeFactory;

/** Shows which share causes most of the uncertainty: a bar for each with its numbers, the longest first. */
final class TornadoChart {
    private static final Messages TEXTS = Messages.of(TornadoChart.class);

    private final BiConsumer<Node, ShareKind> evidence;
    private final Label title = NodeFactory.paragraph("", "caption-strong");
    private final Label what = NodeFactory.paragraph(TEXTS.text("tornado.what"), "caption");
    private final GridPane rows = new GridPane();
    private final VBox node = new VBox(title, what, rows);

    /**
     * Creates an empty chart.
     *
     * @param evidence opens the claims behind a share
     * @param model opens the claims behind the model
     */
    TornadoChart(BiConsumer<Node, ShareKind> evidence, Consumer<Node> model) {
        this.evidence = evidence;
        EvidenceClicks.install(title, () -> model.accept(title));
        EvidenceClicks.install(what, () -> model.accept(what));
        node.setId("tornado");
        node.getStyleClass().add("tornado");
        rows.getStyleClass().add("tornado-rows");
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setFillWidth(true);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        rows.getColumnConstraints().setAll(names, bars, numbers);
    }

    VBox node() {
        return node;
    }

    void show(PopulationReport course) {
        TornadoAnalysis tornado = course.tornado();
        title.setText(TEXTS.text("tornado.title", MonthChart.name(tornado.rule())));
        rows.getChildren().clear();
        double least = tornado.bars().stream().mapToDouble(TornadoAnalysis.TornadoRange::least).min().orElse(0);
        double most = tornado.bars().stream().mapToDouble(TornadoAnalysis.TornadoRange::most).max().orElse(1);
        for (int i = 0; i < tornado.bars().size(); i++) {
            TornadoAnalysis.TornadoRange bar = tornado.bars().get(i);
            add(i, bar, new TornadoBar(bar, tornado.middle(), least, most), course.assumptions());
        }
        if (tornado.bars().isEmpty()) {
            rows.add(NodeFactory.paragraph(TEXTS.text("tornado.none"), "caption"), 0, 0, 3, 1);
        }
    }

    private void add(int row, TornadoAnalysis.TornadoRange bar, TornadoBar drawing, PopulationAssumptions assumptions) {
        Label name = NodeFactory.label(
                TEXTS.text("tornado.share", ShareTexts.name(bar.share()), moved(bar.share(), assumptions)), "caption");
        Label numbers = NodeFactory.label(numbers(bar), "caption");
        drawing.setAccessibleRole(AccessibleRole.BUTTON);
        drawing.setAccessibleText(TEXTS.text("tornado.spoken", ShareTexts.name(bar.share()),
                moved(bar.share(), assumptions), 1000 * bar.atLow(), 1000 * bar.atHigh()));
        drawing.setAccessibleHelp(TEXTS.text("result.help"));
        for (Node part : new Node[]{name, drawing, numbers}) {
            EvidenceClicks.install(part, () -> evidence.accept(part, bar.share()));
        }
        drawing.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                evidence.accept(drawing, bar.share());
            }
        });
        rows.addRow(row, name, drawing, numbers);
    }

    /** The results at a share's low end and at its high end. */
    static String numbers(TornadoAnalysis.TornadoRange bar) {
        return TEXTS.text("tornado.numbers", 1000 * bar.atLow(), 1000 * bar.atHigh());
    }

    /** The range over which a share is varied. */
    static String moved(ShareKind share, PopulationAssumptions assumptions) {
        Distribution spread = assumptions.studied(share);
        double low = 100 * spread.quantile(Distribution.LOW);
        double high = 100 * spread.quantile(Distribution.HIGH);
        return TEXTS.text("tornado.moved", ShareTexts.end(share, low, high), ShareTexts.end(share, high, low));
    }
}

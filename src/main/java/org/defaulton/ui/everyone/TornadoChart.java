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
import org.defaulton.text.Messages;
import org.defaulton.ui.common.EvidenceLine;
import org.defaulton.ui.common.Nodes;
import org.defaulton.whatif.PopulationBeliefs;
import org.defaulton.whatif.PopulationCourse;
import org.defaulton.whatif.Share;
import org.defaulton.whatif.Spread;
import org.defaulton.whatif.Tornado;

/** Which share carries the uncertainty: a bar for each, the longest first, with what it stands for in numbers. */
final class TornadoChart {
    private static final Messages TEXTS = Messages.of(TornadoChart.class);

    private final BiConsumer<Node, Share> evidence;
    private final Label title = Nodes.paragraph("", "caption-strong");
    private final Label what = Nodes.paragraph(TEXTS.text("tornado.what"), "caption");
    private final GridPane rows = new GridPane();
    private final VBox node = new VBox(title, what, rows);

    /**
     * A chart that shows nothing yet.
     *
     * @param evidence opens what a share rests on
     * @param model opens what the whole rests on
     */
    TornadoChart(BiConsumer<Node, Share> evidence, Consumer<Node> model) {
        this.evidence = evidence;
        EvidenceLine.on(title, () -> model.accept(title));
        EvidenceLine.on(what, () -> model.accept(what));
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

    void show(PopulationCourse course) {
        Tornado tornado = course.tornado();
        title.setText(TEXTS.text("tornado.title", Result.name(tornado.rule())));
        rows.getChildren().clear();
        double least = tornado.bars().stream().mapToDouble(Tornado.Bar::least).min().orElse(0);
        double most = tornado.bars().stream().mapToDouble(Tornado.Bar::most).max().orElse(1);
        for (int i = 0; i < tornado.bars().size(); i++) {
            Tornado.Bar bar = tornado.bars().get(i);
            add(i, bar, new TornadoBar(bar, tornado.middle(), least, most), course.beliefs());
        }
        if (tornado.bars().isEmpty()) {
            rows.add(Nodes.paragraph(TEXTS.text("tornado.none"), "caption"), 0, 0, 3, 1);
        }
    }

    private void add(int row, Tornado.Bar bar, TornadoBar drawing, PopulationBeliefs beliefs) {
        Label name = Nodes.label(TEXTS.text("tornado.share", ShareWords.name(bar.share()), moved(bar.share(), beliefs)),
                "caption");
        Label numbers = Nodes.label(numbers(bar), "caption");
        drawing.setAccessibleRole(AccessibleRole.BUTTON);
        drawing.setAccessibleText(TEXTS.text("tornado.spoken", ShareWords.name(bar.share()),
                moved(bar.share(), beliefs), 1000 * bar.atLow(), 1000 * bar.atHigh()));
        drawing.setAccessibleHelp(TEXTS.text("result.help"));
        for (Node part : new Node[]{name, drawing, numbers}) {
            EvidenceLine.on(part, () -> evidence.accept(part, bar.share()));
        }
        drawing.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                evidence.accept(drawing, bar.share());
            }
        });
        rows.addRow(row, name, drawing, numbers);
    }

    /** What a share moves, at its low end and at its high end. */
    static String numbers(Tornado.Bar bar) {
        return TEXTS.text("tornado.numbers", 1000 * bar.atLow(), 1000 * bar.atHigh());
    }

    /** From where to where a share is moved. */
    static String moved(Share share, PopulationBeliefs beliefs) {
        Spread spread = beliefs.studied(share);
        double low = 100 * spread.quantile(Spread.LOW);
        double high = 100 * spread.quantile(Spread.HIGH);
        return TEXTS.text("tornado.moved", ShareWords.end(share, low, high), ShareWords.end(share, high, low));
    }
}

package org.defaulton.ui.everyone;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.defaulton.comparison.DefaultRule;
import org.defaulton.drawing.MonthChart;
import org.defaulton.population.Estimate;
import org.defaulton.story.PopulationStoryteller;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.EvidenceClicks;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.StatusSymbol;

/** The result of one default: how many of 1,000 members are included. */
final class DefaultResultPane {
    private static final Messages TEXTS = Messages.of(DefaultResultPane.class);
    private static final double DIAMOND = 5;

    private final DefaultRule rule;
    private final Label figure = NodeFactory.label("", "figure");
    private final Label unit = NodeFactory.label(TEXTS.text("result.unit"), "caption");
    private final Label interval = NodeFactory.paragraph("", "caption");
    private final WaffleChart waffle = new WaffleChart();
    private final VBox node;

    /** @param evidence opens the claims behind the number */
    DefaultResultPane(DefaultRule rule, Consumer<Node> evidence) {
        this.rule = rule;
        HBox title = new HBox(mark(rule), NodeFactory.label(MonthChart.name(rule), "status", textStyle(rule)));
        title.getStyleClass().add("result-title");
        HBox numbers = new HBox(figure, unit);
        numbers.getStyleClass().add("result-numbers");
        numbers.setAlignment(Pos.BASELINE_LEFT);
        node = new VBox(title, numbers, interval, waffle);
        node.getStyleClass().add("result");
        node.setId("result-" + rule.name().toLowerCase(Locale.ROOT));
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleHelp(TEXTS.text("result.help"));
        EvidenceClicks.install(node, () -> evidence.accept(node));
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                evidence.accept(node);
            }
        });
    }

    VBox node() {
        return node;
    }

    void show(Estimate now) {
        Estimate.PerThousand whole = now.ofThousand();
        String median = PopulationStoryteller.ofThousand(now.median());
        figure.setText(median);
        interval.setText(TEXTS.text("result.interval", ShareTexts.ofThousand(now)));
        waffle.show(whole);
        node.setAccessibleText(TEXTS.text("result.spoken", MonthChart.name(rule), median, ShareTexts.ofThousand(now)));
    }

    private static String textStyle(DefaultRule rule) {
        return switch (rule) {
            case ON -> "text-in-use";
            case ASK, PROMPT -> "text-asked";
            case OFF -> "text-stopped";
        };
    }

    private static Node mark(DefaultRule rule) {
        return switch (rule) {
            case ON -> StatusSymbol.IN_USE.node();
            case ASK, PROMPT -> diamond();
            case OFF -> StatusSymbol.STOPPED.node();
        };
    }

    private static Shape diamond() {
        Polygon diamond = new Polygon(DIAMOND, 0, 2 * DIAMOND, DIAMOND, DIAMOND, 2 * DIAMOND, 0, DIAMOND);
        diamond.getStyleClass().add("mark-asked");
        return diamond;
    }
}

package org.defaulton.ui.flow;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;

/** Names the two columns drawn over each other, with a button that returns to the member's own flow. */
final class ComparedPairBar extends FlowPane {
    private static final Messages TEXTS = Messages.of(ComparedPairBar.class);
    private static final double GAP = 6;
    private static final double BETWEEN = 16;
    private static final double WIDE = 18;
    private static final double HIGH = 10;

    private final Label day = NodeFactory.label("", "caption");
    private final Label under = NodeFactory.label("", "caption-strong");
    private final Label over = NodeFactory.label("", "caption-strong");

    ComparedPairBar(Runnable back) {
        super(BETWEEN, 0);
        Button button = new Button(TEXTS.text("pair.back"));
        button.setId("pair-back");
        button.setOnAction(_ -> back.run());
        getChildren().addAll(day, named("flow-outline", under), named("pair-full", over), button);
        getStyleClass().add("pair-line");
        setId("pair");
        NodeFactory.show(this, false);
    }

    private static HBox named(String style, Label name) {
        Rectangle swatch = new Rectangle(0.5, 0.5, WIDE, HIGH);
        swatch.getStyleClass().add(style);
        HBox named = new HBox(GAP, swatch, name);
        named.setAlignment(Pos.CENTER_LEFT);
        return named;
    }

    void show(List<String> names, LocalDate at) {
        NodeFactory.show(this, !names.isEmpty());
        if (!names.isEmpty()) {
            day.setText(TEXTS.text("pair.day", at));
            under.setText(TEXTS.text("pair.under", names.getFirst()));
            over.setText(TEXTS.text("pair.over", names.getLast()));
        }
    }
}

package org.defaulton.ui.everyone;

import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;

/** The legend of the squares. */
final class WaffleLegend extends FlowPane {
    private static final Messages TEXTS = Messages.of(WaffleLegend.class);
    private static final double SIZE = 8;

    WaffleLegend() {
        getStyleClass().add("legend");
        setHgap(16);
        setVgap(4);
        getChildren().addAll(Stream.of("sure", "likely", "maybe", "out").map(WaffleLegend::entry).toList());
    }

    private static HBox entry(String kind) {
        boolean outline = "maybe".equals(kind);
        Rectangle square = outline ? new Rectangle(0.5, 0.5, SIZE - 1, SIZE - 1) : new Rectangle(SIZE, SIZE);
        square.getStyleClass().setAll("waffle-square", "waffle-" + kind);
        HBox entry = new HBox(square, NodeFactory.label(TEXTS.text("legend." + kind), "caption"));
        entry.getStyleClass().add("legend-entry");
        return entry;
    }
}

package org.defaulton.ui.overtime;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;

/** The use on the left, the interpretation on the right. If there is not enough room, the labels are hidden. */
final class ChartHeader extends HBox {
    private static final Messages TEXTS = Messages.of(ChartHeader.class);

    private final Label title = NodeFactory.label(TEXTS.text("head.title"), "caption-strong");
    private final InterpretationSwitch reading;

    ChartHeader(UseMenu uses, InterpretationSwitch reading) {
        this.reading = reading;
        title.setMinWidth(Region.USE_PREF_SIZE);
        uses.setMinWidth(0);
        getStyleClass().add("time-head");
        getChildren().addAll(title, uses, NodeFactory.spacer(), reading);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        // The label before the menu is hidden first, because the segments are unclear without theirs.
        NodeFactory.show(title, needs(true, true) <= getWidth());
        reading.setWords(title.isVisible() || needs(false, true) <= getWidth());
        super.layoutChildren();
    }

    private double needs(boolean withTitle, boolean withWords) {
        double menu = getChildren().get(1).prefWidth(-1);
        return (withTitle ? title.prefWidth(-1) + getSpacing() : 0) + menu + 2 * getSpacing()
                + reading.prefWidth(withWords);
    }
}

package org.defaulton.ui.mirror;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.defaulton.scenario.Row;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.Page;
import org.defaulton.text.Messages;
import org.defaulton.ui.common.ActionRow;
import org.defaulton.ui.common.Icons;
import org.defaulton.ui.common.Intents;
import org.defaulton.ui.common.Nodes;
import org.defaulton.ui.common.Shown;

/** A row of a section: label, value, chevron; opens its page. */
final class RowButton extends ActionRow {
    private static final Messages TEXTS = Messages.of(RowButton.class);
    private static final double GAP = 10;

    private final Row row;
    private final Value value = new Value();

    RowButton(Row row, String below, Intents intents) {
        super(() -> intents.act(new MirrorEvent.PageOpened(new Page(Page.Kind.ROW, row.id()))));
        this.row = row;
        setId(row.id());
        getStyleClass().add("row");
        setSpacing(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Nodes.growing(words(below)), value, Icons.icon("chevron-right"));
    }

    private VBox words(String below) {
        HBox line = new HBox(GAP, Nodes.paragraph(row.label()));
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.badge() != null) {
            Label badge = Nodes.label(row.badge(), "badge");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(badge);
        }
        VBox words = new VBox(line);
        words.setAlignment(Pos.CENTER_LEFT);
        if (!below.isEmpty()) {
            words.getChildren().add(Nodes.paragraph(below, "caption", "text-2"));
        }
        return words;
    }

    void show(Shown shown) {
        value.setText(RowValue.of(row, shown));
        setAccessibleText(
                value.getText().isEmpty() ? row.label() : TEXTS.text("row.value", row.label(), value.getText()));
    }

    /** The value at the right. A short one stays on one line, a long one breaks between its words only. */
    private static final class Value extends Label {
        private static final int SHORT = 20;

        Value() {
            getStyleClass().add("value");
            setWrapText(true);
            setTextAlignment(TextAlignment.RIGHT);
        }

        @Override
        protected double computeMinWidth(double height) {
            String[] pieces = getText().length() <= SHORT ? new String[]{getText()} : getText().split(" ", -1);
            return Stream.of(pieces).mapToDouble(this::width).max().orElse(0);
        }

        private double width(String piece) {
            Text text = new Text(piece);
            text.setFont(getFont());
            return snapSizeX(text.getLayoutBounds().getWidth()) + snappedLeftInset() + snappedRightInset();
        }
    }
}

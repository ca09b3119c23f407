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
import org.defaulton.session.MirrorPage;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.ActionRow;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.model.Intents;
import org.defaulton.ui.model.ViewBindings;
import org.defaulton.ui.model.ViewState;
import org.defaulton.ui.theme.IconFactory;

/** A row of a section: label, value, chevron; opens its page. */
final class RowButton extends ActionRow {
    private static final Messages TEXTS = Messages.of(RowButton.class);
    private static final double GAP = 10;

    private final Row row;
    private final RowValueLabel value = new RowValueLabel();
    private final ViewBindings bindings;

    RowButton(Row row, String below, Intents intents) {
        super(() -> intents.act(new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.ROW, row.id()))));
        this.row = row;
        bindings = new ViewBindings().bind(shown -> RowValueText.of(row, shown), this::say);
        setId(row.id());
        getStyleClass().add("row");
        setSpacing(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(NodeFactory.growing(words(below)), value, IconFactory.icon("chevron-right"));
    }

    private VBox words(String below) {
        HBox line = new HBox(GAP, NodeFactory.paragraph(row.label()));
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.badge() != null) {
            Label badge = NodeFactory.label(row.badge(), "badge");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(badge);
        }
        VBox words = new VBox(line);
        words.setAlignment(Pos.CENTER_LEFT);
        if (!below.isEmpty()) {
            words.getChildren().add(NodeFactory.paragraph(below, "caption", "text-2"));
        }
        return words;
    }

    void show(ViewState shown) {
        bindings.show(shown);
    }

    private void say(String text) {
        value.setText(text);
        setAccessibleText(text.isEmpty() ? row.label() : TEXTS.text("row.value", row.label(), text));
    }

    /** The value on the right. A short one stays on one line, a long one wraps between words. */
    private static final class RowValueLabel extends Label {
        private static final int SHORT = 20;
        /** In text heights: a long value does not become narrower than this. */
        private static final double LEAST_EM = 7;
        /** In text heights; a longer word breaks, so that the label of the row keeps its room. */
        private static final double WIDEST_EM = 9;

        RowValueLabel() {
            getStyleClass().add("value");
            setWrapText(true);
            setTextAlignment(TextAlignment.RIGHT);
        }

        @Override
        protected double computeMinWidth(double height) {
            if (getText().length() <= SHORT) {
                return width(getText());
            }
            double longest = Stream.of(getText().split(" ", -1)).mapToDouble(this::width).max().orElse(0);
            double em = getFont().getSize();
            return Math.clamp(longest, Math.min(width(getText()), LEAST_EM * em), WIDEST_EM * em);
        }

        private double width(String piece) {
            Text text = new Text(piece);
            text.setFont(getFont());
            return snapSizeX(text.getLayoutBounds().getWidth()) + snappedLeftInset() + snappedRightInset();
        }
    }
}

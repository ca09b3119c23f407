package org.defaulton.ui.compare;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.defaulton.comparison.Alternative;
import org.defaulton.comparison.Comparison;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;
import org.defaulton.ui.compare.ColumnHeaderOptions.FlowPlacement;
import org.defaulton.ui.controls.EvidenceLink;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.controls.StateToggleButton;
import org.defaulton.ui.model.EvidenceOpener;
import org.defaulton.ui.theme.IconFactory;

/** The header of a column: its name, what can be changed about it, and its place in the flow. */
final class ColumnHeader extends VBox {
    private static final Messages TEXTS = Messages.of(ColumnHeader.class);

    private final HeaderName name;
    private final FlowPickButton under;
    private final FlowPickButton over;
    private final EvidenceLink word;

    /**
     * The name of the column.
     *
     * @param node the node
     * @param show updates the name of the column and its options
     */
    private record HeaderName(Node node, BiConsumer<Alternative, ColumnHeaderOptions> show) {}

    /**
     * Creates an empty header.
     *
     * @param id that of the column
     */
    ColumnHeader(String id, EvidenceOpener opener) {
        name = name(id);
        under = new FlowPickButton(FlowPlacement.UNDER, id);
        over = new FlowPickButton(FlowPlacement.OVER, id);
        word = new EvidenceLink(opener);
        word.setId("evidence-of-" + id);
        HBox picks = new HBox(under, over);
        picks.getStyleClass().add("picks");
        picks.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name.node(), picks, new HBox(word));
        getStyleClass().add("choice-head");
        word.reactsOn(this);
        setAlignment(Pos.BOTTOM_LEFT);
    }

    void show(Scenario scenario, Comparison.ComparisonColumn column, ColumnHeaderOptions choices) {
        name.show().accept(column.column(), choices);
        under.show(column.column(), choices);
        over.show(column.column(), choices);
        word.show(scenario, column.claims());
    }

    private static HeaderName name(String id) {
        return switch (id) {
            case Alternative.OBJECT -> menu(id, ColumnHeaderOptions::kindOfObjection, ColumnHeaderOptions::objections);
            case Alternative.COUNTRY -> menu(id, _ -> TEXTS.text("change.country"), ColumnHeaderOptions::countries);
            case Alternative.LEAVE, Alternative.SWITCH, Alternative.REFUSE, Alternative.NEVER -> label();
            default -> own(id);
        };
    }

    private static HeaderName label() {
        Label label = NodeFactory.paragraph("", "head-name");
        return new HeaderName(label, (column, _) -> label.setText(column.name()));
    }

    private static HeaderName own(String id) {
        HeaderName label = label();
        Tooltip hint = new Tooltip();
        Button remove = new Button("", IconFactory.icon("x"));
        remove.getStyleClass().addAll("icon-button", "quiet", "head-remove");
        remove.setId("remove-" + id);
        remove.setTooltip(hint);
        HBox line = new HBox(label.node(), remove);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return new HeaderName(line, (column, choices) -> {
            label.show().accept(column, choices);
            hint.setText(TEXTS.text("remove", column.name()));
            remove.setAccessibleText(hint.getText());
            remove.setOnAction(_ -> choices.remove(id));
        });
    }

    private static HeaderName menu(String id, Function<ColumnHeaderOptions, String> hint,
            Function<ColumnHeaderOptions, List<MenuItem>> items) {
        ColumnHeaderMenu menu = new ColumnHeaderMenu();
        menu.setId("change-" + id);
        return new HeaderName(menu, (column, choices) -> {
            menu.show(column.name(), hint.apply(choices), () -> items.apply(choices));
            menu.setAccessibleText(TEXTS.text("change", column.name(), hint.apply(choices)));
        });
    }

    /** Shows the column in the flow. */
    private static final class FlowPickButton extends StateToggleButton {
        private final FlowPlacement place;
        private final Tooltip hint = new Tooltip();

        FlowPickButton(FlowPlacement place, String id) {
            super(TEXTS.text("pick." + place.style));
            this.place = place;
            setId(place.style + "-" + id);
            getStyleClass().addAll("pick", place.style);
            setTooltip(hint);
        }

        void show(Alternative column, ColumnHeaderOptions choices) {
            hint.setText(TEXTS.text("pick." + place.style + ".spoken", column.name()));
            setAccessibleText(hint.getText());
            setSelected(choices.isPicked(place, column.id()));
            setOnAction(_ -> choices.pick(place, column.id()));
        }
    }
}
